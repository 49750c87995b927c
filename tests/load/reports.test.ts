import { describe, expect, test } from 'vitest';
import {
  cellPlace,
  columnLetters,
  columnNumber,
  filePlace,
  linePlace,
} from '../../src/load/problem/place.ts';
import { problem } from '../../src/load/problem/problem.ts';
import { reportGithub } from '../../src/load/report/github.ts';
import { reportJson } from '../../src/load/report/json.ts';
import { reportText } from '../../src/load/report/text.ts';

const year = problem(
  cellPlace('content/data/observations.csv', 42, 'fiscal_year', 2),
  'cell-unreadable',
  { found: 'R6年', write: '2024' },
);
const counts = { files: 3, rows: 0, kpis: 0 };
const nothing = { questions: [], ...counts };

describe('the report', () => {
  test('as text says place, code and both languages', () => {
    expect(reportText({ problems: [year], ...nothing })).toBe(
      [
        'content/data/observations.csv:42:fiscal_year  [cell-unreadable]',
        '  「R6年」は読めません。「2024」のように書いてください。',
        '  "R6年" cannot be read. Write it like "2024".',
        '',
        '不備が1件あります（1ファイル）。 / 1 problem in 1 file.',
        '',
      ].join('\n'),
    );
  });

  test('as text names a file alone when the whole file is meant', () => {
    const missing = problem(filePlace('content/site.yaml'), 'file-missing', { header: null });
    const [first] = reportText({ problems: [missing], ...nothing }).split('\n');
    expect(first).toBe('content/site.yaml  [file-missing]');
  });

  test('as JSON holds the problems as they are', () => {
    expect(JSON.parse(reportJson({ problems: [year], ...nothing }))).toEqual({
      counts: { problems: 1, questions: 0, ...counts },
      problems: [
        {
          level: 'problem',
          code: 'cell-unreadable',
          place: {
            file: 'content/data/observations.csv',
            row: 42,
            column: 'fiscal_year',
            cell: 'C42',
          },
          found: 'R6年',
          text: { ja: '「R6年」は読めません。', en: '"R6年" cannot be read.' },
          repair: {
            ja: '「2024」のように書いてください。',
            en: 'Write it like "2024".',
          },
        },
      ],
      questions: [],
    });
  });

  test('for GitHub is one annotation at the cell', () => {
    const [first] = reportGithub({ problems: [year], ...nothing }).split('\n');
    expect(first).toBe(
      '::error file=content/data/observations.csv,line=42,col=3,' +
        'title=cell-unreadable (fiscal_year)::' +
        '「R6年」は読めません。「2024」のように書いてください。%0A' +
        '"R6年" cannot be read. Write it like "2024".',
    );
  });

  test('for GitHub lets no text from a file end the command or begin another', () => {
    const hostile = problem(linePlace('content/a,b:c%.mdx', 7, '12'), 'image-forbidden', {
      found: '100%\n::error::x\r',
    });
    const [first, ...rest] = reportGithub({ problems: [hostile], ...nothing }).split('\n');
    expect(first).toContain('file=content/a%2Cb%3Ac%25.mdx,line=7,col=12,title=');
    expect(first).toContain('「100%25⏎::error::xU+000D」');
    expect(rest).toHaveLength(2);
  });

  test('shows long text shortened, and control characters by name', () => {
    const long = problem(linePlace('content/a.mdx', 1, '1'), 'image-forbidden', {
      found: `${'長'.repeat(80)}\u001b[31m`,
    });
    expect(long.text.ja).toBe(`画像「${'長'.repeat(59)}…」は使えません。`);
    expect(long.found).toHaveLength(85);
  });
});

describe('a place', () => {
  test.for([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ] as const)('column %i is %s in a spreadsheet, and back', ([index, letters]) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnNumber(cellPlace('f', 1, 'name', index))).toBe(index + 1);
  });
});
