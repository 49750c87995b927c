import { element, type Markup, xmlDocument } from '../write/markup.ts';
import { originOf, positionOn } from './axis.ts';
import type { LiveCell, LiveChart } from './live-chart.ts';
import { rowShapes } from './panel-shapes.ts';
import type { TakenWords } from './descriptions.ts';
import type { ShownPanel } from './taken.ts';
import { takenMarks, takenPatterns, takenSign, type TakenInk } from './taken-marks.ts';

/** What a picture of a choice is drawn with. */
export interface TakenDress {
  readonly ink: TakenInk;
  /** Names of fonts; none of them is in the file. */
  readonly family: string;
  /** Width in pixels of a text whose letters have this size. */
  readonly measure: (text: string, size: number) => number;
}

/** What is drawn under what came before, from its own upper edge. */
interface Block {
  readonly height: number;
  readonly marks: readonly Markup[];
}

/** In pixels: the picture, its margins, where plots begin and the words beside them. */
const frame = { width: 1200, margin: 48, plot: 208, plotWidth: 460, words: 700 } as const;
const room = frame.width - 2 * frame.margin;

/** Letters of headings, figures and notes, in pixels; from one line to the next, in letters. */
const sizes = { heading: 28, figure: 20, note: 16 } as const;
const leading = 1.5;

/** Height of a series in its row, of what is above and below all of them, and of a free line. */
const lane = 28;
const rim = 8;
const space = 24;

/** Lines of at most this width; a word that is longer has a line of its own. */
function brokenLines(text: string, most: number, measure: (line: string) => number) {
  const lines: string[] = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const longer = `${lines.at(-1) ?? ''}${segment}`;
    const isFull = lines.at(-1) !== '' && measure(longer.trimEnd()) > most;
    if (isFull) lines.push(segment.trimStart());
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

interface Written {
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'end' | 'middle';
  readonly weight?: 700;
}

const written = (words: string, { x = frame.margin, y, size, fill, anchor, weight }: Written) =>
  element('text', { x, y, 'font-size': size, fill, 'text-anchor': anchor, 'font-weight': weight }, [
    words,
  ]);

function paragraph(
  words: string,
  { size, fill, weight }: Omit<Written, 'y'>,
  { measure }: TakenDress,
): Block {
  const lines = brokenLines(words, room, (line) => measure(line, size));
  const marks = lines.map((line, index) =>
    written(line, { y: (index + 0.8) * size * leading, size, fill, weight }),
  );
  return { height: lines.length * size * leading, marks };
}

/** Both ends of the axis and, between them, zero, above the rows. */
function axisBlock(
  { live: { axis }, text: { axisLabel } }: ShownPanel,
  { ink }: TakenDress,
): Block {
  const values = [...new Set([axis.from, ...(axis.startsAtZero ? [0] : []), axis.to])];
  const marks = values.map((value) =>
    written(axisLabel(value), {
      x: frame.plot + (positionOn(axis, value) * frame.plotWidth) / 100,
      ...{ y: 20, size: sizes.note, fill: ink.quiet, anchor: 'middle' },
    }),
  );
  return { height: 28, marks };
}

/** The name of a series, its figure as the table shows it, and the sign of its mark. */
function figureLine(
  { name, cell }: { name: string; cell: LiveCell },
  middle: number,
  { ink, measure }: TakenDress,
): readonly Markup[] {
  const words = `${name} ${cell.text}`;
  const wide = measure(words, sizes.figure);
  const most = frame.width - frame.margin - frame.words - 24;
  const size = Math.min(sizes.figure, (sizes.figure * most) / wide);
  return [
    ...takenSign(cell, { x: frame.words, y: middle - 7, width: 14, height: 14 }, ink),
    written(words, { x: frame.words + 24, y: middle + size * 0.36, size, fill: ink.text }),
  ];
}

/** Line of the axis and of its middle and end. */
function gridOf({ axis }: LiveChart, height: number, { ink }: TakenDress): readonly Markup[] {
  const upright = (share: number, stroke: string, style = {}) => {
    const x = frame.plot + (share * frame.plotWidth) / 100;
    return element('line', { x1: x, x2: x, y1: 0, y2: height, stroke, ...style });
  };
  const dashes = axis.startsAtZero ? undefined : '6 4';
  return [
    upright(50, ink.grid),
    upright(100, ink.grid),
    upright(positionOn(axis, originOf(axis)), ink.axis, {
      'stroke-width': 2,
      'stroke-dasharray': dashes,
    }),
  ];
}

function rowBlock(live: LiveChart, category: number, dress: TakenDress): Block {
  const { ink, measure } = dress;
  const { label, cells } = live.categories[category] ?? { label: '', cells: [] };
  const height = Math.max(1, cells.length) * lane + 2 * rim;
  const row = { x: frame.plot, y: 0, width: frame.plotWidth, height };
  const size = Math.min(
    sizes.figure,
    (sizes.figure * (frame.plot - frame.margin - 16)) / Math.max(1, measure(label, sizes.figure)),
  );
  return {
    height,
    marks: [
      ...gridOf(live, height, dress),
      written(label, { y: height / 2 + size * 0.36, size, fill: ink.text }),
      ...rowShapes(live, category).flatMap((shape) => takenMarks(shape, row, ink)),
      ...cells.flatMap((cell, series) =>
        figureLine({ name: live.series[series] ?? '', cell }, rim + (series + 0.5) * lane, dress),
      ),
    ],
  };
}

function panelBlocks(panel: ShownPanel, dress: TakenDress): readonly Block[] {
  const { live, text } = panel;
  const { ink } = dress;
  return [
    paragraph(text.heading, { size: sizes.heading, fill: ink.text, weight: 700 }, dress),
    paragraph(text.caption, { size: sizes.note, fill: ink.quiet }, dress),
    axisBlock(panel, dress),
    ...live.categories.map(({ label, cells }, category) =>
      cells.length === 0
        ? paragraph(label, { size: sizes.figure, fill: ink.text, weight: 700 }, dress)
        : rowBlock(live, category, dress),
    ),
    { height: space, marks: [] },
  ];
}

/** The charts of a choice with all their figures, their source, licence and address, as SVG. */
export function takenPicture(
  panels: readonly ShownPanel[],
  { source, site, licence }: TakenWords,
  { address, dress }: { readonly address: string; readonly dress: TakenDress },
): string {
  const { ink, family } = dress;
  const notes = [source, site, licence, address].map((words) =>
    paragraph(words, { size: sizes.note, fill: ink.quiet }, dress),
  );
  const blocks = [...panels.flatMap((panel) => panelBlocks(panel, dress)), ...notes];
  let y: number = frame.margin;
  const placed = blocks.map(({ height, marks }) => {
    const group = element('g', { transform: `translate(0 ${y})` }, marks);
    y += height;
    return group;
  });
  const height = Math.ceil(y + frame.margin);
  const title = panels.map(({ text }) => text.name);
  return xmlDocument(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        ...{ width: frame.width, height, viewBox: `0 0 ${frame.width} ${height}` },
        ...{ role: 'img', 'font-family': family },
      },
      [
        element('title', {}, [title[0] ?? '']),
        takenPatterns(ink),
        element('rect', { width: frame.width, height, fill: ink.paper }),
        ...placed,
      ],
    ),
  );
}
