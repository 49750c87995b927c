import { expect, test } from 'vitest';
import { columnEdges, type Band } from '../../src/reader/pdf/column-edges.ts';

const size = 5;
/** Where columns begin, and where the last one ends. */
const columns = [50, 150, 200, 250, 300];

const run = (text: string, x1: number, width: number, baseline: number) => {
  const part = { text, x1, x2: x1 + width, baseline, size };
  return { ...part, parts: [part] };
};

const atLeft = (texts: readonly string[], baseline: number) =>
  texts.map((text, index) => run(text, (columns[index] ?? 0) + 0.3, 16, baseline));

const atRight = (texts: readonly string[], baseline: number) =>
  texts.map((text, index) => run(text, (columns[index + 2] ?? 0) - 13, 13, baseline));

const band = (top: number, runs: Band['runs']): Band => ({ top, bottom: top + 10, runs });

test('headings at the left and numbers at the right of a column are one column', () => {
  const bands = [
    band(0, atLeft(['指標', '基準値', '目標', '実績'], 8)),
    ...[10, 20, 30].map((top) =>
      band(top, [
        run('相談件数', 50.3, 30, top + 8),
        ...atRight(['1,234', '1,300', '1,280'], top + 8),
      ]),
    ),
  ];
  const { edges } = columnEdges([], bands, [50, 300]);
  expect(edges).toHaveLength(3);
  const texts = bands.flatMap(({ runs }) => runs);
  // Each edge has the same texts at its left as the column that ends there.
  edges.forEach((edge, index) => {
    const end = columns[index + 1] ?? 0;
    const isLeft = (limit: number) => texts.map(({ x1, x2 }) => (x1 + x2) / 2 < limit);
    expect(isLeft(edge)).toEqual(isLeft(end));
  });
});
