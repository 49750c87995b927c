import type { AnyEdit } from '../change-set/apply-edits.ts';
import type { WrittenCells } from '../change-set/edit-table.ts';
import { eraYear } from '../model/fiscal-year.ts';
import { firstDayOf, lastDayOf } from '../reader/vocabulary/years.ts';
import type { CityFacts } from './city-facts.ts';

interface FirstDocument {
  readonly source_id: string;
  /** Its day, which is the vintage of its values. */
  readonly issued: string;
  readonly title: string;
}

/** The first document and the report that it is. */
export function documentEdits(
  { municipality, code }: CityFacts,
  document: FirstDocument,
  more: WrittenCells = {},
): AnyEdit[] {
  const { source_id, issued } = document;
  const said = { publisher: municipality, municipality_code: code, language: 'ja' };
  return [
    { table: 'sources', row: 'new', cells: { ...document, ...said, ...more } },
    { table: 'vintages', row: 'new', cells: { vintage: issued, source_id } },
  ];
}

export function yearEdit(year: number): AnyEdit {
  const { name, short } = eraYear(year);
  const days = { start_date: firstDayOf(year), end_date: lastDayOf(year) };
  const cells = { fiscal_year: String(year), label_ja: name, label_short: short, ...days };
  return { table: 'fiscal_years', row: 'new', cells };
}
