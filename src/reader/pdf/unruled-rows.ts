import { writtenYears } from '../vocabulary/years.ts';
import type { TextLine } from './text-lines.ts';

const minRows = 3;

/** Lines that look like a table of indicators although nothing is ruled. */
export function unruledRows(lines: readonly TextLine[]): TextLine[] {
  const rows = lines.filter(({ runs }) => runs.length >= 4);
  const text = rows.flatMap(({ runs }) => runs.map((run) => run.text));
  const years = rows.filter(({ runs }) =>
    runs.some((run) => run.text.length < 16 && writtenYears(run.text).length > 0),
  );
  const speaksOfSeries = text.some((word) => /目標|実績/u.test(word));
  return rows.length >= minRows && years.length > 0 && speaksOfSeries ? rows : [];
}
