import type { Reading } from '../reader/reading.ts';
import type { Decisions } from './decisions.ts';
import type { WrittenCells } from './edit-table.ts';
import { pageKeyOf } from './question-keys.ts';

/** The document that is brought, as rows cite it. */
export interface CitedSource {
  readonly source_id: string;
  /** Name of the file without its ending: a CSV file has no sheet of its own. */
  readonly fileName: string;
  readonly decisions: Decisions;
}

/** Where the source says something: a page, or a cell of a sheet. */
export function citation(
  { place, filePage, at }: Pick<Reading, 'place' | 'filePage' | 'at'>,
  { source_id, fileName, decisions }: CitedSource,
): WrittenCells {
  if (filePage === null) {
    return { source_id, source_page: '', source_place: `${place || fileName}!${at}` };
  }
  const page = place || (decisions[pageKeyOf(filePage)] ?? '');
  return { source_id, source_page: page, source_place: '' };
}

/** What a reading says, in the columns of `observations.csv`. */
export function saidCells(reading: Reading): WrittenCells {
  const { value, valueTo, valueText, bound, numerator, denominator, period } = reading;
  return {
    value: value ?? '',
    status: reading.status ?? '',
    as_of: reading.asOf ?? '',
    value_as_published: reading.valueAsPublished,
    bound: bound ?? '',
    value_to: valueTo ?? '',
    value_text: valueText ?? '',
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    period_start: period?.start ?? '',
    period_end: period?.end ?? '',
  };
}

export function observationCells(
  kpiId: string,
  reading: Reading,
  { vintage, source }: { readonly vintage: string; readonly source: CitedSource },
): WrittenCells {
  return {
    vintage,
    kpi_id: kpiId,
    fiscal_year: String(reading.fiscalYear ?? ''),
    series: reading.series ?? '',
    ...saidCells(reading),
    note: reading.note ?? '',
    ...citation(reading, source),
  };
}
