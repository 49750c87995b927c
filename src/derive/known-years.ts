import { isOfKind } from '../model/status.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import { type Speech, toldOnce } from './speech.ts';
import { hasTarget } from './standing.ts';
import { statusMatrix } from './status-matrix.ts';
import { isPlanned, type YearCell } from './year-cells.ts';

/** What was known of a fiscal year on the day of the report. */
export interface KnownYear {
  readonly year: string;
  readonly text: string;
}

const isAhead = ({ actual }: YearCell) => actual === null || isOfKind(actual.status, 'ahead');

/** How many KPIs have a result for a year, are measured, and so on, each group once. */
function countsOf(cells: readonly YearCell[], { words, labels }: Speech): readonly string[] {
  const told = cells.flatMap(({ actual }) => (actual === null ? [] : actual.status));
  const nameOf = (status: (typeof told)[number]) =>
    isOfKind(status, 'result') ? words.site.legend.result : labels('statuses', status).label;
  return [...Map.groupBy(told.map(nameOf), (label) => label)].map(([label, group]) =>
    words.pages.home.knownOf({ label, count: group.length }),
  );
}

function tellYears(kpis: readonly KpiAnswer[], speech: Speech): readonly KnownYear[] {
  const { format, pages } = speech.words;
  const { years, rows } = statusMatrix({ kpis });
  return years.flatMap((year, column) => {
    const cells = rows.flatMap(({ cells: row }) => row[column] ?? []).filter(isPlanned);
    const counts = countsOf(
      cells.filter((cell) => !isAhead(cell)),
      speech,
    );
    const ahead = cells.filter(isAhead).filter(hasTarget).length;
    const targets = ahead === 0 ? [] : [pages.home.knownTargets({ count: ahead })];
    const text = format.list([...counts, ...targets]);
    return text === '' ? [] : [{ year: format.year(year), text }];
  });
}

/** Year by year what is known and what is to come, in a line each. */
export const knownYears = toldOnce(tellYears);
