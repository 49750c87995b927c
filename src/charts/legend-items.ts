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
  /** The mark is drawn as dots only, on axes that do not start at zero. */
  readonly isRound: boolean;
}

/** Statuses of values by what they look like, in their order. */
const valueMarks = Map.groupBy(
  statusOrder.filter((status) => isOfKind(status, 'result', 'partial')),
  fillOf,
);

function valueItem(mark: Fill, used: readonly Status[], { words, labels }: Speech): LegendItem {
  const label = words.format.list(used.map((status) => labels('statuses', status).label));
  return { mark, label, isRound: false };
}

function otherItems({ words, labels }: Speech) {
  return {
    target: { mark: 'tick', label: labels('series', 'target').label, isRound: false },
    baseline: { mark: 'ring', label: words.site.table.baseline, isRound: true },
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
  const drawnAs = (wanted: 'bar' | 'dot') =>
    new Set(shapes.flatMap((shape) => (shape.kind === wanted ? shape.status : [])));
  const [bars, dots] = [drawnAs('bar'), drawnAs('dot')];
  const values = [...valueMarks].flatMap(([mark, statuses]) => {
    const used = statuses.filter((status) => bars.has(status) || dots.has(status));
    if (used.length === 0) return [];
    return [{ ...valueItem(mark, used, speech), isRound: !used.some((each) => bars.has(each)) }];
  });
  const { target, baseline } = otherItems(speech);
  const isDrawn = (wanted: KpiShape['kind']) => shapes.some(({ kind }) => kind === wanted);
  return [
    ...values,
    ...(isDrawn('target') ? [target] : []),
    ...(isDrawn('baseline') ? [baseline] : []),
  ];
}
