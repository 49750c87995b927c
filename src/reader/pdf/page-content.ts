import type { PDFPageProxy } from 'pdfjs-dist';
import type { Font, ShownGlyph } from './font.ts';
import { extractedSign } from './extracted-sign.ts';
import { identity, placed, product, shift, type Matrix } from './matrix.ts';
import { rulingsIn } from './path-rulings.ts';
import type { Glyph, PdfPage, Ruling } from './pdf-page.ts';

/** Numbers of drawing operations, as pdf.js names them. */
export type Operations = Readonly<Record<string, number>>;

interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
  readonly isHidden: boolean;
}

const invisibleMode = 3;
const usualFont: Font = { fontMatrix: [0.001] };

/**
 * What a page draws, by one pass over its operations. The text content that pdf.js offers invents
 * spaces, joins narrow columns and does not tell hidden text. How operations carry what they draw
 * is internal to pdf.js: only this module knows it, for the version that is pinned.
 */
export async function pageContent(page: PDFPageProxy, operations: Operations): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const fontOf = (name: string): Font =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : usualFont;
  const content = drawn(fnArray, argsArray as unknown[], {
    operations,
    fontOf,
    viewport: transform as unknown as Matrix,
  });
  const pictureShare = content.pictureArea / (width * height);
  return { filePage: page.pageNumber, width, height, ...content, pictureShare };
}

interface Drawn {
  readonly glyphs: Glyph[];
  readonly rulings: Ruling[];
  pictureArea: number;
  unknownGlyphs: number;
}

interface DrawingContext {
  readonly operations: Operations;
  readonly fontOf: (name: string) => Font;
  readonly viewport: Matrix;
}

/** A page that is being drawn. */
interface Drawing extends DrawingContext {
  readonly found: Drawn;
  readonly before: State[];
  state: State;
  /** Where the line of text begins, and where the next character goes. */
  line: Matrix;
  pen: Matrix;
  isPlaced: boolean;
}

const firstState: Omit<State, 'matrix'> = {
  font: usualFont,
  size: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  isHidden: false,
};

function drawn(codes: readonly number[], all: readonly unknown[], context: DrawingContext): Drawn {
  const names = new Map(Object.entries(context.operations).map(([name, code]) => [code, name]));
  const drawing: Drawing = {
    ...context,
    found: { glyphs: [], rulings: [], pictureArea: 0, unknownGlyphs: 0 },
    before: [],
    state: { ...firstState, matrix: context.viewport },
    line: identity,
    pen: identity,
    isPlaced: true,
  };
  codes.forEach((code, index) => {
    const carry = steps[names.get(code) ?? ''];
    carry?.(drawing, (all[index] ?? []) as readonly unknown[]);
  });
  return drawing.found;
}

type Step = (drawing: Drawing, given: readonly unknown[]) => void;

/** A step that sets one number of the state. */
const setting =
  (name: 'characterSpacing' | 'wordSpacing' | 'scale' | 'rise' | 'leading'): Step =>
  (drawing, [value]) => {
    drawing.state = { ...drawing.state, [name]: value as number };
  };

const restore: Step = (drawing) => {
  drawing.state = drawing.before.pop() ?? drawing.state;
};

const transform = (drawing: Drawing, matrix: unknown) => {
  const { state } = drawing;
  drawing.state = { ...state, matrix: product(state.matrix, matrixOf(matrix)) };
};

const beginLine = (drawing: Drawing, matrix: Matrix) => {
  drawing.line = matrix;
  drawing.pen = matrix;
  drawing.isPlaced = true;
};

const moveLine = (drawing: Drawing, x: number, y: number) =>
  beginLine(drawing, product(drawing.line, shift(x, y)));

const paintPicture: Step = ({ found, state }) => {
  found.pictureArea += areaOf(state.matrix);
};

const showText: Step = (drawing, [shown]) => {
  drawing.pen = show(drawing, shown as readonly (ShownGlyph | number | null)[]);
  drawing.isPlaced = false;
};

/** What each operation of a page does. */
const steps: Readonly<Record<string, Step>> = {
  save: ({ before, state }) => before.push(state),
  restore,
  transform: (drawing, matrix) => transform(drawing, matrix),
  paintFormXObjectBegin: (drawing, [matrix]) => {
    drawing.before.push(drawing.state);
    if (matrix) transform(drawing, matrix);
  },
  paintFormXObjectEnd: restore,
  setFont: (drawing, [name, size]) => {
    const font = drawing.fontOf(name as string);
    drawing.state = { ...drawing.state, font, size: size as number };
  },
  setCharSpacing: setting('characterSpacing'),
  setWordSpacing: setting('wordSpacing'),
  setHScale: setting('scale'),
  setTextRise: setting('rise'),
  setLeading: setting('leading'),
  setTextRenderingMode: (drawing, [mode]) => {
    drawing.state = { ...drawing.state, isHidden: mode === invisibleMode };
  },
  beginText: (drawing) => beginLine(drawing, identity),
  setTextMatrix: (drawing, given) =>
    beginLine(drawing, matrixOf(given.length === 6 ? given : given[0])),
  moveText: (drawing, [x, y]) => moveLine(drawing, x as number, y as number),
  setLeadingMoveText: (drawing, [x, y]) => {
    drawing.state = { ...drawing.state, leading: -(y as number) };
    moveLine(drawing, x as number, y as number);
  },
  nextLine: (drawing) => moveLine(drawing, 0, -Math.abs(drawing.state.leading)),
  showText,
  showSpacedText: showText,
  paintImageXObject: paintPicture,
  paintInlineImageXObject: paintPicture,
  paintImageMaskXObject: paintPicture,
  constructPath: ({ found, state, operations }, given) => {
    found.rulings.push(...pathRulings(given, state.matrix, operations));
  },
};

const matrixOf = (given: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(given as ArrayLike<number>);
  return [a, b, c, d, e, f];
};

const areaOf = ([a, b, c, d]: Matrix) => Math.abs(a * d - b * c);

function pathRulings(given: readonly unknown[], matrix: Matrix, operations: Operations): Ruling[] {
  const [paint, paths] = given as readonly [number, readonly (ArrayLike<number> | null)[]];
  const path = paths[0];
  if (!path || paint === operations.endPath) return [];
  return rulingsIn(path, matrix, paint === operations.fill || paint === operations.eoFill);
}

/** Draws glyphs, and says where the pen is then. */
function show(
  { found, state, pen: start, isPlaced }: Drawing,
  shown: readonly (ShownGlyph | number | null)[],
) {
  const { font, size, scale, characterSpacing, wordSpacing } = state;
  const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001);
  let pen = start;
  let isFirst = isPlaced;
  for (const glyph of shown) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      const way = (-glyph / 1000) * size;
      pen = product(pen, font.vertical ? shift(0, way) : shift(way * scale, 0));
      continue;
    }
    const own = glyph.width * unit * size * scale;
    const spacing = (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    place(found, glyph, { state, pen, width: font.vertical ? size : own, isPlaced: isFirst });
    isFirst = false;
    pen = product(
      pen,
      font.vertical ? shift(0, -size - characterSpacing) : shift(own + spacing, 0),
    );
  }
  return pen;
}

interface PlacedGlyph {
  readonly state: State;
  readonly pen: Matrix;
  readonly width: number;
  readonly isPlaced: boolean;
}

const replaced = /[\ufffd\0\ue000-\uf8ff]/u;

function place(
  found: Drawn,
  glyph: ShownGlyph,
  { state, pen, width, isPlaced }: PlacedGlyph,
): void {
  const unicode = glyph.unicode ?? '';
  if (unicode === '' || replaced.test(unicode)) found.unknownGlyphs += 1;
  const matrix = product(state.matrix, pen);
  const [left, baseline] = placed(matrix, 0, state.rise);
  const [right] = placed(matrix, width, state.rise);
  const size = Math.hypot(matrix[2], matrix[3]) * state.size;
  const [x1, x2] = [Math.min(left, right), Math.max(left, right)];
  for (const character of unicode) {
    const isSpace = /^\s$/u.test(character);
    const isWide = x2 - x1 > 0.9 * size;
    const text = isSpace ? (isWide ? '\u3000' : ' ') : extractedSign(character, isWide);
    const { isHidden } = state;
    found.glyphs.push({ text, x1, x2, baseline, size, isSpace, isPlaced, isHidden });
  }
}
