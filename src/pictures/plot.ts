import { groundOf, originOf, positionOn } from '../charts/axis.ts';
import type { KpiChart } from '../charts/kpi-chart.ts';
import { type KpiShape, kpiShapes } from '../charts/kpi-shapes.ts';
import type { Fill } from '../charts/looks.ts';
import type { Box, Drawing } from './drawing.ts';
import { element, type Attributes, type Markup } from '../write/markup.ts';
import { markPaint, textOfPage } from './paint.ts';
import { widthOf } from './measure.ts';
import { targetBand, targetLevel, targetTick } from './target.ts';
import { sizeWithin, textLine } from './text.ts';

type WordShape = Extract<KpiShape, { kind: 'word' }>;

interface PlotPlace {
  readonly box: Box;
  /** Size of the text in pixels; marks grow with it. */
  readonly size: number;
  /** Makes the ids of the patterns unique. */
  readonly id: string;
}

function line(from: readonly [number, number], to: readonly [number, number], style: Attributes) {
  return element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...style });
}

/** Baseline of a word at the foot of its column, or above a target that stands there. */
function wordBaseline(
  word: WordShape,
  { shapes, ground }: { shapes: readonly KpiShape[]; ground: number },
  { box, size }: PlotPlace,
): number {
  const scale = size / textOfPage;
  const usual = box.y + (1 - ground / 100) * box.height - 8 * scale;
  const target = shapes.find(
    (shape) => shape.kind === 'target' && shape.x < word.x && word.x < shape.end,
  );
  if (target?.kind !== 'target') return usual;
  const y = box.y + (target.y / 100) * box.height;
  const isInTheWay = y > usual - size * 1.2 && y <= usual + 8 * scale;
  return isInTheWay ? y - 8 * scale : usual;
}

/** Why there is no value, on a piece of paper that hides the lines behind it. */
function createWordDrawer(chart: KpiChart, place: PlotPlace, { palette, labels }: Drawing) {
  const { box, size } = place;
  const shapes = kpiShapes(chart);
  const columnWidth = box.width / Math.max(1, chart.columns.length);
  return (shape: WordShape): readonly Markup[] => {
    const text = labels('statuses', shape.status).label;
    const fitted = sizeWithin(text, columnWidth * 0.9, size * 0.87);
    const x = box.x + (shape.x / 100) * box.width;
    const y = wordBaseline(
      shape,
      { shapes, ground: positionOn(chart.axis, groundOf(chart.axis)) },
      place,
    );
    const width = widthOf(text) * fitted;
    const paper = { x: x - width / 2, y: y - fitted, width, height: fitted * 1.2 };
    return [
      element('rect', { ...paper, fill: palette.background }),
      textLine(text, { x, y }, { size: fitted, colour: palette.quiet, anchor: 'middle' }),
    ];
  };
}

/** Draws one shape: the positions are those of the page, in per cent of the box. */
function createShapeDrawer(chart: KpiChart, place: PlotPlace, drawing: Drawing) {
  const { box, size, id } = place;
  const { palette } = drawing;
  const drawWord = createWordDrawer(chart, place, drawing);
  const scale = size / textOfPage;
  const atX = (share: number) => box.x + (share / 100) * box.width;
  const atY = (share: number) => box.y + (share / 100) * box.height;
  const boxOf = ({ x, y, width, height }: Box) => ({
    x: atX(x),
    y: atY(y),
    width: (width / 100) * box.width,
    height: (height / 100) * box.height,
  });
  const outline = (look: Fill) => markPaint(look, { id, scale }, drawing);
  return (shape: KpiShape): readonly Markup[] => {
    const x = 'x' in shape ? atX(shape.x) : box.x;
    switch (shape.kind) {
      case 'guide':
        return [
          line([x, atY(shape.y)], [box.x + box.width, atY(shape.y)], {
            stroke: palette.baseline,
            'stroke-width': 1.5 * scale,
            'stroke-dasharray': `${2 * scale} ${4 * scale}`,
          }),
        ];
      case 'bar':
        return [element('rect', { ...boxOf(shape), ...outline(shape.look) })];
      case 'dot':
        return [
          element('circle', { cx: x, cy: atY(shape.y), r: 7 * scale, ...outline(shape.look) }),
        ];
      case 'word':
        return drawWord(shape);
      case 'level':
        return [targetLevel({ x, end: atX(shape.end), y: atY(shape.y) }, { scale, palette })];
      case 'band':
        return [targetBand(boxOf(shape), palette)];
      case 'target':
        return targetTick(
          { x, end: atX(shape.end), y: atY(shape.y) },
          { look: shape.look, halo: shape.halo, scale, palette },
        );
      case 'baseline':
        return [
          element('circle', {
            cx: x,
            cy: atY(shape.y),
            r: 6 * scale,
            fill: palette.background,
            stroke: palette.baseline,
            'stroke-width': 3 * scale,
          }),
        ];
    }
  };
}

/** The plot of a KPI with its grid, without numbers. */
export function kpiPlot(chart: KpiChart, place: PlotPlace, drawing: Drawing): readonly Markup[] {
  const { box, size } = place;
  const { palette } = drawing;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const grid = { stroke: palette.grid };
  const { axis, zero } = chart;
  const at = (position: number) => bottom - (position / 100) * box.height;
  const origin = at(positionOn(axis, originOf(axis)));
  return [
    line([box.x, box.y], [right, box.y], grid),
    ...(zero === null ? [line([box.x, at(50)], [right, at(50)], grid)] : []),
    line([box.x, bottom], [right, bottom], grid),
    line([box.x, origin], [right, origin], {
      stroke: palette.axis,
      'stroke-width': 2 * (size / textOfPage),
      'stroke-dasharray': axis.startsAtZero ? undefined : '6 4',
    }),
    ...kpiShapes(chart).flatMap(createShapeDrawer(chart, place, drawing)),
  ];
}
