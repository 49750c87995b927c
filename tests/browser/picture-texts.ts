/** Texts of an SVG picture, without their places. */
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text ?? '');

/** The words of a picture, without their lines. */
export const wordsIn = (svg: string): string => textsIn(svg).join('');

/**
 * The numbers of a cell: that with which it begins, and the end of a range. A bound stands behind
 * its number.
 */
export const cellNumbers = (text: string): readonly number[] =>
  [...text.matchAll(/(?:^|〜)(−?\d[\d,.]*)/gu)].map(([, digits = '']) =>
    Number(digits.replace(/,/g, '').replace('−', '-')),
  );

/** Every number that a text of a picture tells. */
export const numbersIn = (svg: string): readonly number[] => textsIn(svg).flatMap(cellNumbers);
