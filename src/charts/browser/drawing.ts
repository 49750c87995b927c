import { groundOf, originOf } from '../axis.ts';
import { cellAt, isLong, middleLane, sameWord, type CellAt } from '../live-chart.ts';
import { dashesOf, outlineWidth } from '../looks.ts';
import { levelDashes } from '../target-look.ts';
import { canvasFill } from './fill.ts';
import { markRadius, type CanvasBox } from './layout.ts';
import { line, stroke, type Pen, type Scene } from './pen.ts';
import { drawTargetBehind, drawTargetInFront } from './tick-drawing.ts';

/** Distance of a word from the axis or a tick, in pixels. */
const wordGap = 8;

function everyPlace({ live }: Scene): readonly CellAt[] {
  return live.categories.flatMap(({ cells }, category) =>
    cells.map((_, series) => ({ category, series })),
  );
}

function drawBand({ pen, live, layout, ink, area, active }: Scene): void {
  if (!active) return;
  pen.fillStyle = ink.band;
  const start = layout.centre(active.category) - layout.pitch / 2;
  if (live.direction === 'rows') pen.fillRect(0, start, area.x + area.width, layout.pitch);
  else pen.fillRect(start, area.y, layout.pitch, area.height);
}

/** The line from which bars grow, dashed where the axis does not start at zero. */
function drawAxis({ pen, live, layout, ink, area }: Scene): void {
  const at = layout.valueAt(originOf(live.axis));
  stroke(pen, ink.axis, 2, live.axis.startsAtZero ? [] : [6, 4]);
  if (live.direction === 'rows') line(pen, [at, area.y], [at, area.y + area.height]);
  else line(pen, [area.x, at], [area.x + area.width, at]);
}

/** Lines at the level of a baseline or of the only target. */
function drawGuides({ pen, live, layout, ink }: Scene): void {
  for (const { value, first, last, of } of live.guides) {
    const isTarget = of === 'target';
    const at = layout.valueAt(value);
    const from = layout.centre(first) - (isTarget ? layout.pitch / 2 : 0);
    const to = layout.centre(last) + (isTarget ? 0 : layout.pitch / 2);
    if (isTarget) stroke(pen, ink.target, 1, levelDashes.split(' ').map(Number));
    else stroke(pen, ink.baseline, 1.5, [2, 4]);
    if (live.direction === 'rows') line(pen, [at, from], [at, to]);
    else line(pen, [from, at], [to, at]);
  }
}

/** Behind the bars: the category that is read, axis, levels, and what targets have there. */
export function drawBehind(scene: Scene): void {
  const { pen } = scene;
  pen.save();
  drawBand(scene);
  drawAxis(scene);
  drawGuides(scene);
  for (const place of everyPlace(scene)) drawTargetBehind(scene, place);
  pen.restore();
}

function drawCircle({ pen }: Scene, box: CanvasBox, radius: number): void {
  pen.beginPath();
  pen.arc(box.x + box.width / 2, box.y + box.height / 2, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
}

/** Where a word of a row begins: beside the axis, or behind a tick that would cross it. */
function wordStart({ pen, live, layout }: Scene, { category }: CellAt, text: string): number {
  const start = layout.valueAt(groundOf(live.axis)) + wordGap;
  const end = start + pen.measureText(text).width + wordGap;
  const ticks = (live.categories[category]?.cells ?? [])
    .filter(({ mark }) => mark === 'tick')
    .map(({ value }) => layout.valueAt(value ?? 0))
    .filter((at) => at > start - wordGap && at < end);
  return Math.max(start, ...ticks.map((at) => at + wordGap));
}

/** Letters one over the other, no more than the plot is high; the table has them all. */
function fittedUpright(text: string, { area, ink }: Scene): readonly string[] {
  const most = Math.floor(area.height / (0.8125 * ink.rem)) - 1;
  const letters = [...text];
  return letters.length > most ? [...letters.slice(0, most - 1), '…'] : letters;
}

function drawWord(scene: Scene, place: CellAt, text: string): void {
  const { pen, live, ink, layout } = scene;
  const { category, series } = place;
  const said = sameWord(live.categories[category]?.cells ?? [], series);
  if (said[0] !== series) return;
  const lane = middleLane(said.map((each) => layout.lane({ category, series: each })));
  pen.fillStyle = ink.quiet;
  pen.font = `${0.8125 * ink.rem}px ${ink.family}`;
  if (live.direction === 'rows') {
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    return pen.fillText(text, wordStart(scene, place, text), lane);
  }
  const origin = layout.valueAt(groundOf(live.axis));
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  const isUpright = pen.measureText(text).width > layout.pitch - wordGap / 2;
  const lines = isUpright ? [...fittedUpright(text, scene)].reverse() : [text];
  for (const [index, line] of lines.entries()) {
    pen.fillText(line, lane, origin - wordGap - index * 0.8125 * ink.rem);
  }
}

function drawMark(scene: Scene, place: CellAt): void {
  const { pen, ink, live, layout } = scene;
  const cell = cellAt(live, place);
  const box = layout.boxOf(place);
  if (!cell || !box) return;
  if (cell.mark === 'word') return drawWord(scene, place, cell.text);
  if (cell.mark === 'tick') return drawTargetInFront(scene, place);
  if (cell.mark === 'ring') {
    pen.fillStyle = ink.paper;
    stroke(pen, ink.baseline, 3);
    return drawCircle(scene, box, markRadius - 1);
  }
  stroke(pen, ink.actual, outlineWidth, [...dashesOf(cell.mark)]);
  pen.fillStyle = canvasFill(cell.mark, ink);
  if (isLong(live, cell)) {
    if (!live.axis.startsAtZero) pen.fillRect(box.x, box.y, box.width, box.height);
    return pen.strokeRect(box.x, box.y, box.width, box.height);
  }
  drawCircle(scene, box, markRadius);
}

/** Cuts words that do not fit; the table has them whole. */
function fitted(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && pen.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('')}…`;
}

/** Names of rows: at the side, or over the whole width where they are headings. */
function drawLabels({ pen, live, layout, ink, area }: Scene): void {
  if (live.direction !== 'rows') return;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const [index, { label, cells }] of live.categories.entries()) {
    const isHeading = cells.length === 0;
    const start = layout.centre(index) - layout.pitch / 2;
    pen.fillStyle = ink.paper;
    if (isHeading) pen.fillRect(0, start, pen.canvas.width, layout.pitch - 2);
    pen.fillStyle = isHeading ? ink.text : ink.quiet;
    pen.font = `${isHeading ? 'bold ' : ''}${0.875 * ink.rem}px ${ink.family}`;
    const width = isHeading ? area.x + area.width : area.x - 8;
    const drop = isHeading ? layout.pitch * 0.12 : 0;
    pen.fillText(fitted(pen, label, width), 0, layout.centre(index) + drop);
  }
}

/** Around the mark that is read. */
function drawActive({ pen, ink, layout, active }: Scene): void {
  const box = active && layout.boxOf(active);
  if (!box) return;
  stroke(pen, ink.text, 2);
  pen.strokeRect(box.x - 4, box.y - 4, box.width + 8, box.height + 8);
}

/** Over the bars: outlines, ticks, rings and words, then names, then what is read. */
export function drawInFront(scene: Scene): void {
  scene.pen.save();
  const later = (place: CellAt) => ['tick', 'ring'].indexOf(cellAt(scene.live, place)?.mark ?? '');
  for (const place of everyPlace(scene).toSorted((a, b) => later(a) - later(b))) {
    drawMark(scene, place);
  }
  drawLabels(scene);
  drawActive(scene);
  scene.pen.restore();
}
