import type { Database, FiscalYear } from '../model/database.ts';
import { eraYear } from '../model/fiscal-year.ts';
import { firstDayOf, lastDayOf } from '../reader/vocabulary/years.ts';
import type { Edit } from './apply-edits.ts';

/** Years that the report speaks of for the first time, written as the content writes its years. */
export function yearEdits(years: readonly number[], { fiscal_years: known }: Database): Edit[] {
  const missing = [...new Set(years)].filter(
    (year) => !known.some(({ fiscal_year }) => fiscal_year === year),
  );
  const newest = known.toSorted((one, other) => one.fiscal_year - other.fiscal_year).at(-1);
  return missing.sort().map((year) => ({
    table: 'fiscal_years',
    row: 'new',
    cells: { fiscal_year: String(year), ...(newest ? likeYear(newest, year) : japaneseYear(year)) },
  }));
}

function japaneseYear(year: number) {
  const { name: label_ja, short: label_short } = eraYear(year);
  return { label_ja, label_short, start_date: firstDayOf(year), end_date: lastDayOf(year) };
}

/** A year is named by its era, or by its number as that of the other is: FY2025, FY2026. */
function likeYear(other: FiscalYear, year: number) {
  const { fiscal_year: known, label_ja, label_short, start_date, end_date } = other;
  const japanese = japaneseYear(year);
  const moved = (date: string) => date.replace(/^\d+/u, (of) => String(Number(of) + year - known));
  const isOfEra = label_ja === eraYear(known).name;
  const renamed = (label: string) =>
    label.includes(String(known)) ? label.replaceAll(String(known), String(year)) : String(year);
  return {
    label_ja: isOfEra ? japanese.label_ja : renamed(label_ja),
    label_short: isOfEra ? japanese.label_short : renamed(label_short),
    ...{ start_date: moved(start_date), end_date: moved(end_date) },
  };
}
