import { cellAt, endsOf, isBar, type CellAt } from '../live-chart.ts';
import { dashesOfTarget, pointerPath, rangeOpacity } from '../target-look.ts';
import { halos, plainTickWidth, tickStyle, tickThickness, tickWidth } from '../tick.ts';
import { line, stroke, type Scene } from './pen.ts';

/** The line of a target, or those of both ends of a range, in pixels along the axis of values. */
function linesOf({ live, layout }: Scene, place: CellAt) {
  const cell = cellAt(live, place);
  if (cell?.mark !== 'tick') return [];
  const result = live.categories[place.category]?.cells.find(isBar)?.value ?? null;
  return endsOf(cell).map((value) => ({
    at: layout.valueAt(value),
    look: cell.look ?? 'exact',
    style: tickStyle(live.axis, value, result),
  }));
}

type TickLine = ReturnType<typeof linesOf>[number];

/** What lies between the ends of a range, behind all else. */
function drawRange({ pen, live, layout, ink }: Scene, place: CellAt, lines: readonly TickLine[]) {
  const [one, other] = lines;
  if (!one || !other) return;
  const width = layout.thickness * plainTickWidth;
  const across = layout.lane(place) - width / 2;
  pen.save();
  pen.globalAlpha = rangeOpacity;
  pen.fillStyle = ink.target;
  if (live.direction === 'rows') pen.fillRect(one.at, across, other.at - one.at, width);
  else pen.fillRect(across, one.at, width, other.at - one.at);
  pen.restore();
}

function drawTick({ pen, live, layout, ink }: Scene, place: CellAt, { at, look, style }: TickLine) {
  const isRows = live.direction === 'rows';
  const across = layout.lane(place);
  const half = (layout.thickness * tickWidth(style)) / 2;
  const draw = (shift: number) => {
    const shifted = isRows ? at + shift : at - shift;
    if (isRows) line(pen, [shifted, across - half], [shifted, across + half]);
    else line(pen, [across - half, shifted], [across + half, shifted]);
  };
  for (const [shift, width] of halos[style.halo]) {
    stroke(pen, ink.paper, width);
    draw(shift);
  }
  stroke(pen, ink.target, tickThickness, dashesOfTarget(look)?.split(' ').map(Number));
  draw(0);
  const triangle = pointerPath(look, live.direction);
  if (triangle === null) return;
  pen.fillStyle = ink.target;
  for (const end of [across - half, across + half]) {
    const pointer = new Path2D();
    const [x, y] = isRows ? [at, end] : [end, at];
    pointer.addPath(new Path2D(triangle), new DOMMatrix().translate(x, y));
    pen.fill(pointer);
  }
}

/** What of a target lies behind the bars: the inside of a range, and lines at the ends of bars. */
export function drawTargetBehind(scene: Scene, place: CellAt): void {
  const lines = linesOf(scene, place);
  drawRange(scene, place, lines);
  for (const each of lines.filter(({ style }) => style.isBehind)) drawTick(scene, place, each);
}

/** The lines that lie over the bars. */
export function drawTargetInFront(scene: Scene, place: CellAt): void {
  const lines = linesOf(scene, place).filter(({ style }) => !style.isBehind);
  for (const each of lines) drawTick(scene, place, each);
}
