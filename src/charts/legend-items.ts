import type { Speech } from '../derive/speech.ts';
import type { CodeOf, Status } from '../model/codes.ts';
import { isOfKind, statusOrder } from '../model/status.ts';
import type { KpiChart } from './kpi-chart.ts';
import { kpiShapes } from './kpi-shapes.ts';
import { fillOf, type Fill } from './looks.ts';
import { type TargetLook, targetLooks } from './target-look.ts';

/** A mark of KPI pictures; one for all statuses that look the same. */
export type LegendMark = Fill | TargetLook | 'ring';

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
  const names = used.map((status) =>
    isOfKind(status, 'result') ? words.site.legend.result : labels('statuses', status).label,
  );
  const label = words.format.list([...new Set(names)]);
  return { mark, label, isRound: false };
}

/** The ways in which targets are drawn, each with what it means. */
function targetItems(
  charts: readonly KpiChart[],
  { words, labels }: Speech,
): readonly LegendItem[] {
  const target = labels('series', 'target').label;
  const drawn = charts.flatMap(({ unit, columns }) =>
    columns.flatMap(({ target: mark }) => (mark ? [{ ...mark, unit }] : [])),
  );
  const wordsOf = (bound: CodeOf<'bounds'>, unit: string) =>
    words.format.bounded({ value: '', bound, unit }).trim();
  return [...Map.groupBy(drawn, ({ look }) => look)]
    .toSorted(([a], [b]) => targetLooks.indexOf(a) - targetLooks.indexOf(b))
    .map(([mark, marks]) => {
      const bounds = new Set(
        marks.flatMap(({ bound, unit }) => (bound === null ? [] : wordsOf(bound, unit))),
      );
      const label =
        mark === 'range'
          ? words.charts.range({ target })
          : bounds.size === 0
            ? target
            : words.charts.limit({ target, bounds: words.format.sideBySide([...bounds]) });
      return { mark, label, isRound: false };
    });
}

const baselineItem = ({ words }: Speech): LegendItem => ({
  mark: 'ring',
  label: words.site.table.baseline,
  isRound: true,
});

/** Every mark that pictures may have; of targets those that the charts draw, a plain one at least. */
export function everyLegendItem(
  charts: readonly KpiChart[],
  speech: Speech,
): readonly LegendItem[] {
  const values = [...valueMarks].map(([mark, statuses]) => valueItem(mark, statuses, speech));
  const plain = {
    mark: 'exact',
    label: speech.labels('series', 'target').label,
    isRound: false,
  } as const;
  const others = targetItems(charts, speech).filter(({ mark }) => mark !== 'exact');
  return [...values, plain, ...others, baselineItem(speech)];
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
  const hasBaseline = shapes.some(({ kind }) => kind === 'baseline');
  return [
    ...values,
    ...targetItems(charts, speech),
    ...(hasBaseline ? [baselineItem(speech)] : []),
  ];
}
