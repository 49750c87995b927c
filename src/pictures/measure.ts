/**
 * Widths of characters in em, a little wider than common Japanese fonts draw them: the reader of
 * an SVG may have another font than the one in which the PNG is drawn.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlrtfI!|.,:;'`()[\]{}]/, 0.42],
  [/ /, 0.32],
  [/[mwMW%@&—]/, 1],
  [/[A-ZÀ-Þ~+=<>−±×÷]/, 0.74],
  [/[0-9]/, 0.63],
  [/[\u0020-\u024f\u2010-\u2027]/, 0.64],
];

/** Ideographs, kana, full-width signs and all else that is not Latin. */
const fullWidth = 1;

const known = new Map<string, number>();

function characterWidth(character: string): number {
  const width = known.get(character);
  if (width !== undefined) return width;
  const found = widths.find(([pattern]) => pattern.test(character))?.[1] ?? fullWidth;
  known.set(character, found);
  return found;
}

/** Width of a text on one line, in em, behind something that is `start` em wide. */
export function widthOf(text: string, start = 0): number {
  let width = start;
  for (const character of text) width += characterWidth(character);
  return width;
}
