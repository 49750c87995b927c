import { describe, expect, test } from 'vitest';
import { cellPlace, columnNumber, filePlace, linePlace } from '../../src/load/problem/place.ts';
import { columnLetters } from '../../src/write/column-letters.ts';
import { problem } from '../../src/load/problem/problem.ts';
import { reportGithub } from '../../src/load/report/github.ts';
import { reportJson } from '../../src/load/report/json.ts';
import { reportText } from '../../src/load/report/text.ts';
import { worded } from '../../src/load/report/worded.ts';

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

  test('as text counts one thing as one', () => {
    const one = { problems: [], questions: [], files: 1, rows: 1, kpis: 1 };
    expect(reportText(one)).toContain('No problems (1 file, 1 row, 1 KPI).');
    expect(reportText({ ...one, kpis: 2 })).toContain('(1 file, 1 row, 2 KPIs).');
  });

  test('as text names a file alone when the whole file is meant', () => {
    const missing = problem(filePlace('content/site.yaml'), 'file-missing', { header: null });
    const [first] = reportText({ problems: [missing], ...nothing }).split('\n');
    expect(first).toBe('content/site.yaml  [file-missing]');
  });

  test('as JSON holds the problems in words', () => {
    expect(JSON.parse(reportJson({ problems: [year], ...nothing }))).toEqual({
      counts: { problems: 1, questions: 0, ...counts },
      left_out: { problems: 0, questions: 0 },
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
          others: [],
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
    expect(worded(long).text.ja).toBe(`画像「${'長'.repeat(59)}…」は使えません。`);
    expect(long.found).toHaveLength(85);
  });
});

describe('what has one cause is told once', () => {
  const days = Array.from({ length: 105 }, (_, index) =>
    problem(
      cellPlace('content/data/observations.csv', index + 2, 'vintage', 0),
      'cell-unreadable',
      {
        found: '8/31/2023',
        write: '2023-08-31',
      },
    ),
  );
  const codes = Array.from({ length: 130 }, (_, index) =>
    problem(cellPlace(`content/data/t${index}.csv`, 2, 'code', 0), 'code-missing', {
      code: `c${index}`,
    }),
  );
  const links = Array.from({ length: 40 }, (_, index) =>
    problem(linePlace('content/projects/p1.mdx', 9, `${index * 20 + 1}`), 'link-dead', {
      found: '/projects/p9/',
      nearest: null,
    }),
  );
  const units = ['goal_budgets', 'policy_budgets', 'project_budgets'].flatMap((name) =>
    [2, 3].map((row) =>
      problem(cellPlace(`content/data/${name}.csv`, row, 'unit', 4), 'unit-not-money', {
        found: '千円',
        units: '円',
      }),
    ),
  );
  const pages = Array.from({ length: 12 }, (_, index) =>
    problem(cellPlace(`content/data/t${index}.csv`, 2, 'source_page', 4), 'page-beyond', {
      found: `${index + 20}`,
      source: 'report',
      pages: 15,
    }),
  );

  test('with how many cells have it, and the first rows', () => {
    const text = reportText({ problems: days, ...nothing });
    expect(text.match(/\[cell-unreadable\]/gu)).toHaveLength(1);
    expect(text).toContain('ほかに104か所（3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …行目）も同じです。');
    expect(text).toContain('104 more have it (rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …).');
    expect(text).toContain('不備が105件あります（1ファイル）。');
    expect(reportGithub({ problems: days, ...nothing }).match(/^::error/gmu)).toHaveLength(1);
  });

  test('with what the other cells hold, where that differs', () => {
    const numbers = ['1千', '2千', '3千', '4千', '5千', '6千', '7千', '8千', '9千'].map(
      (found, index) =>
        problem(cellPlace('content/data/kpis.csv', index + 2, 'kpi_no', 2), 'number-decorated', {
          found,
          write: `${index + 1}`,
        }),
    );
    expect(reportText({ problems: numbers, ...nothing })).toContain(
      'ほかに8か所も同じです（3行目「2千」、4行目「3千」、5行目「4千」、6行目「5千」、7行目「6千」、8行目「7千」、9行目「8千」、10行目「9千」）。',
    );
  });

  test('in whichever file, row or text it stands, by every report', () => {
    for (const problems of [links, units, pages]) {
      const report = { problems, ...nothing };
      expect(reportText(report).match(/^content/gmu)).toHaveLength(1);
      expect(reportGithub(report).match(/^::error/gmu)).toHaveLength(1);
      expect(JSON.parse(reportJson(report))).toMatchObject({
        counts: { problems: problems.length },
        problems: [{ others: { length: problems.length - 1 } }],
      });
    }
    expect(reportText({ problems: links, ...nothing })).toContain('同じ行のほか39か所も同じです。');
    expect(reportText({ problems: units, ...nothing })).toContain(
      '5 more have it (rows 3, data/policy_budgets.csv:2, 3, data/project_budgets.csv:2, 3).',
    );
    expect(reportText({ problems: pages, ...nothing })).toContain('（data/t1.csv:2行目「21」、');
  });

  test('and a report ends after a hundred entries, fifty annotations, a thousand for programs', () => {
    const problems = Array.from({ length: 10 }, (_, file) =>
      codes.map((one) => ({
        ...one,
        facts: { ...one.facts, code: `${file}${String(one.facts.code)}` },
        place: { ...one.place, file: `${file}${one.place.file}` },
      })),
    ).flat();
    expect(reportText({ problems, ...nothing }).match(/\[code-missing\]/gu)).toHaveLength(100);
    expect(reportText({ problems, ...nothing })).toContain('ほかに1200件あります。');
    expect(reportGithub({ problems, ...nothing }).match(/^::error/gmu)).toHaveLength(50);
    expect(JSON.parse(reportJson({ problems, ...nothing }))).toMatchObject({
      counts: { problems: 1300 },
      left_out: { problems: 300, questions: 0 },
      problems: { length: 1000 },
    });
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
