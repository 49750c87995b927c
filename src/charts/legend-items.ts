import type { Speech } from '../derive/speech.ts';
import type { Status } from '../model/codes.ts';
import { isOfKind, statusOrder } from '../model/status.ts';
import type { KpiChart } from './kpi-chart.ts';
import { type KpiShape, kpiShapes } from './kpi-shapes.ts';
import { fillOf, type Fill } from './looks.ts';

/** A mark of KPI pictures; one for all statuses that look the same. */
export type LegendMark = Fill | 'tick' | 'ring';

/** A mark that is drawn, with what it means. */
export interface LegendItem {
  readonly mark: LegendMark;
  readonly label: string;
}

/** Statuses of values by what they look like, in their order. */
const valueMarks = Map.groupBy(
  statusOrder.filter((status) => isOfKind(status, 'result', 'partial')),
  fillOf,
);

function valueItem(mark: Fill, used: readonly Status[], { words, labels }: Speech): LegendItem {
  return { mark, label: words.format.list(used.map((status) => labels('statuses', status).label)) };
}

function otherItems({ words, labels }: Speech) {
  return {
    target: { mark: 'tick', label: labels('series', 'target').label },
    baseline: { mark: 'ring', label: words.site.table.baseline },
  } as const satisfies Record<string, LegendItem>;
}

/** Every mark that pictures may have. */
export function everyLegendItem(speech: Speech): readonly LegendItem[] {
  const { target, baseline } = otherItems(speech);
  const values = [...valueMarks].map(([mark, statuses]) => valueItem(mark, statuses, speech));
  return [...values, target, baseline];
}

/** The marks that the charts draw, each once and by the name of what it stands for there. */
export function legendItems(charts: readonly KpiChart[], speech: Speech): readonly LegendItem[] {
  const shapes = charts.flatMap(kpiShapes);
  const drawn = new Set(
    shapes.flatMap((shape) => (shape.kind === 'bar' || shape.kind === 'dot' ? shape.status : [])),
  );
  const values = [...valueMarks].flatMap(([mark, statuses]) => {
    const used = statuses.filter((status) => drawn.has(status));
    return used.length > 0 ? [valueItem(mark, used, speech)] : [];
  });
  const { target, baseline } = otherItems(speech);
  const isDrawn = (wanted: KpiShape['kind']) => shapes.some(({ kind }) => kind === wanted);
  return [
    ...values,
    ...(isDrawn('target') ? [target] : []),
    ...(isDrawn('baseline') ? [baseline] : []),
  ];
}
