import type { Speech } from '../derive/speech.ts';
import type { Status } from '../model/codes.ts';
import type { KpiChart } from './kpi-chart.ts';
import { kpiShapes } from './kpi-shapes.ts';

/** A mark of KPI pictures; one for results, reported and final alike. */
export type LegendMark = 'result' | 'expected' | 'interim' | 'target' | 'baseline';

/** A mark that is drawn, with what it means. */
export interface LegendItem {
  readonly mark: LegendMark;
  readonly label: string;
}

const valueMarks: readonly { readonly mark: LegendMark; readonly statuses: readonly Status[] }[] = [
  { mark: 'result', statuses: ['final', 'reported'] },
  { mark: 'expected', statuses: ['expected'] },
  { mark: 'interim', statuses: ['interim'] },
];

function itemOf(mark: LegendMark, used: readonly Status[], { words, labels }: Speech): LegendItem {
  if (mark === 'target') return { mark, label: labels('series', 'target').label };
  if (mark === 'baseline') return { mark, label: words.site.table.baseline };
  return { mark, label: words.format.list(used.map((status) => labels('statuses', status).label)) };
}

/** Every mark that pictures may have. */
export function everyLegendItem(speech: Speech): readonly LegendItem[] {
  return [
    ...valueMarks.map(({ mark, statuses }) => itemOf(mark, statuses, speech)),
    itemOf('target', [], speech),
    itemOf('baseline', [], speech),
  ];
}

/** The marks that the charts draw, each once and by the name of what it stands for there. */
export function legendItems(charts: readonly KpiChart[], speech: Speech): readonly LegendItem[] {
  const shapes = charts.flatMap(kpiShapes);
  const drawn = new Set(
    shapes.flatMap((shape) => (shape.kind === 'bar' || shape.kind === 'dot' ? shape.status : [])),
  );
  const values = valueMarks.flatMap(({ mark, statuses }) => {
    const used = statuses.filter((status) => drawn.has(status));
    return used.length > 0 ? [itemOf(mark, used, speech)] : [];
  });
  const others = (['target', 'baseline'] as const).filter((mark) =>
    shapes.some(({ kind }) => kind === mark),
  );
  return [...values, ...others.map((mark) => itemOf(mark, [], speech))];
}
