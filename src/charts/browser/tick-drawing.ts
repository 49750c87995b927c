import { cellAt, isBar, type CellAt } from '../live-chart.ts';
import { halos, tickStyle, tickThickness, tickWidth } from '../tick.ts';
import type { CanvasBox } from './layout.ts';
import { line, stroke, type Scene } from './pen.ts';

/** How the tick of a target lies to the bar or dot of the same category. */
function styleOf({ live }: Scene, place: CellAt) {
  const result = live.categories[place.category]?.cells.find(isBar)?.value ?? null;
  return tickStyle(live.axis, cellAt(live, place)?.value ?? 0, result);
}

/** True for a tick that lies under its bar. */
export const isTickBehind = (scene: Scene, place: CellAt) =>
  cellAt(scene.live, place)?.mark === 'tick' && styleOf(scene, place).isBehind;

/** The tick of a target; `box` is where it stands on the canvas. */
export function drawTick(scene: Scene, place: CellAt, box: CanvasBox): void {
  const { pen, live, ink, layout } = scene;
  const style = styleOf(scene, place);
  const isRows = live.direction === 'rows';
  const across = isRows ? box.y + box.height / 2 : box.x + box.width / 2;
  const along = isRows ? box.x + box.width / 2 : box.y + box.height / 2;
  const half = (layout.thickness * tickWidth(style)) / 2;
  const draw = (shift: number) => {
    const at = isRows ? along + shift : along - shift;
    if (isRows) line(pen, [at, across - half], [at, across + half]);
    else line(pen, [across - half, at], [across + half, at]);
  };
  for (const [shift, width] of halos[style.halo]) {
    stroke(pen, ink.paper, width);
    draw(shift);
  }
  stroke(pen, ink.target, tickThickness);
  draw(0);
}
