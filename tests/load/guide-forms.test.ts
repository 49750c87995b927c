import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { baseFiles } from './fixture-files.ts';
import { readContentFiles } from '../../src/load/read-files.ts';

const guide = readFileSync('docs/content.md', 'utf8');

type Row = Readonly<Record<string, string>>;

interface Block {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** Rows of the CSV blocks below a heading, each with the table that is named over it. */
const blocksIn = (text: string): readonly Block[] =>
  [...text.matchAll(/^`data\/(\w+)\.csv`\n\n```csv\n([^]*?)^```$/gmu)].map(
    ([, table = '', csv = '']) => ({
      table,
      rows: Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data,
    }),
  );

const [, chapter = ''] = /^### 資料の表の形と、書く行$([^]*?)^### /mu.exec(guide) ?? [];
const [shared = '', ...forms] = chapter.split(/^#### /mu);

const fiscalYears = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
  fiscal_year: String(year),
  label_ja:
    year < 2019 ? `平成${year - 1988}年度` : `令和${year === 2019 ? '元' : year - 2018}年度`,
  label_short: year < 2019 ? `H${year - 1988}` : `R${year - 2018}`,
  start_date: `${year}-04-01`,
  end_date: `${year + 1}-03-31`,
}));

const yen: Readonly<Record<string, string>> = { 円: '1', 千円: '1000', 万円: '10000' };

function unitsOf(blocks: readonly Block[]): readonly Row[] {
  const units = new Set(blocks.flatMap(({ rows }) => rows.flatMap(({ unit }) => unit ?? [])));
  return [...units].filter(Boolean).map((unit) => ({
    unit,
    name_en: 'unit',
    kind: unit in yen ? 'money' : unit === '%' ? 'percentage' : 'count',
    minimum: unit in yen ? '' : '0',
    maximum: '',
    yen: yen[unit] ?? '',
  }));
}

/** The header that a table has in the example city, so that a block names only what it fills. */
function headerOf(table: string): readonly string[] {
  const path = `examples/hoshihama/data/${table}.csv`;
  return (
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split('\n')[0]
      ?.split(',') ?? []
  );
}

/** What a clerk has who writes these blocks, and nothing else. */
function contentOf(blocks: readonly Block[]): readonly ContentFile[] {
  const all = [
    ...blocks,
    { table: 'fiscal_years', rows: fiscalYears },
    { table: 'units', rows: unitsOf(blocks) },
  ];
  const files = [...Map.groupBy(all, ({ table }) => table)].map(([table, parts]) => {
    const rows = parts.flatMap(({ rows: own }) => own);
    const columns = new Set([...headerOf(table), ...rows.flatMap(Object.keys)]);
    const csv = Papa.unparse({ fields: [...columns], data: rows }, { newline: '\n' });
    return { path: `content/data/${table}.csv`, bytes: new TextEncoder().encode(`${csv}\n`) };
  });
  const kept = baseFiles().filter(({ path }) => /site\.yaml$|pages\//u.test(path));
  const codelists = readContentFiles('examples/hoshihama').filter(({ path }) =>
    path.startsWith('content/codelists/'),
  );
  return [...kept, ...codelists, ...files];
}

const loaded = (texts: readonly string[]) =>
  loadContent(contentOf([shared, ...texts].flatMap(blocksIn)));

const [first = ''] = forms;
const isOfNextReport = (form: string) => form.startsWith('12.');
/** A form without KPIs of its own speaks of that of the first. */
const isOfFirst = (form: string) => !form.includes('`data/kpis.csv`');

describe('the guide shows printed tables and the rows of them', () => {
  test('thirteen forms, each with a printed table and rows', () => {
    expect(forms).toHaveLength(13);
    for (const form of forms) {
      expect(form).toMatch(/^\| -+ \|/mu);
      expect(blocksIn(form).length).toBeGreaterThan(0);
    }
  });

  test.for(forms.map((form) => [form.split('\n')[0] ?? '', form] as const))(
    '%s: every row is accepted, and nothing is asked',
    ([, form]) => {
      const { problems, questions } = loaded(isOfFirst(form) ? [first, form] : [form]);
      expect({ problems, questions }).toEqual({ problems: [], questions: [] });
    },
  );

  test('all forms of one report are one content', () => {
    expect(loaded(forms.filter((form) => !isOfNextReport(form))).problems).toEqual([]);
  });
});
