import { describe, expect, test } from 'vitest';
import { changeSetZip } from '../../src/change-set/change-set-zip.ts';
import { handInDraft } from '../../src/hand-in/draft.ts';
import { pullRequestOf } from '../../src/hand-in/pull-request.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { sha256 } from '../../src/write/sha256.ts';
import { reportCsv } from '../change-set/report-csv.ts';
import { firstReport, realContent } from '../real-content.ts';

const files = readContentFiles(firstReport);
const { database } = realContent();
const noPdf = { readPdf: () => Promise.reject(new Error('this is no PDF')) };
const noForm = { day: null, title: null };
const path = 'content/data/observations.csv';

/** The report of the next year: a result has come, a target is another, a sign is no number. */
function nextReport(changed: Readonly<Record<string, string>> = {}): string {
  const observations = database.observations.map((row) => {
    const key = `${row.kpi_id}/${row.fiscal_year}/${row.series}`;
    return { ...row, value_as_published: changed[key] ?? row.value_as_published };
  });
  return reportCsv({ ...database, observations }, '2024-08-30');
}

const handed = (text: string, form: { day: string | null; title: string | null } = noForm) =>
  handInDraft(
    {
      ...{ fileName: 'report.csv', bytes: new TextEncoder().encode(text), form, files },
      day: '2024-09-02',
    },
    noPdf,
  );

async function drafted(text: string, title = '資料２') {
  const draft = await handed(text, { day: null, title });
  if ('told' in draft) throw new Error(draft.told);
  const encoder = new TextEncoder();
  const kept = files.filter((file) => !draft.tables.has(file.path));
  const changed = [...draft.tables].map(([name, of]) => ({
    path: name,
    bytes: encoder.encode(of),
  }));
  return { ...draft, ...loadContent([...kept, ...changed]) };
}

describe('a report that hangs on an issue', () => {
  test('becomes tables that load, and a text with every figure that changes', async () => {
    const draft = await drafted(nextReport({ 'p1-k1/2023/actual': '26,100' }));
    expect(draft.problems).toEqual([]);
    expect([...draft.tables.keys()]).toContain(path);
    const news = draft.content?.database.observations.find(
      (row) => row.kpi_id === 'p1-k1' && row.fiscal_year === 2023 && row.value === 26_100,
    );
    expect(news).toMatchObject({ vintage: '2024-08-30', value_as_published: '26,100' });
    expect(draft.text).toContain('26,100');
    expect(draft.text).toContain('測定中');
  });

  test('writes nothing that a person has to decide, and tells it as a question', async () => {
    const changed = { 'p1-k1/2022/actual': '25,000', 'p1-k2/2023/actual': '1,23' };
    const draft = await drafted(nextReport(changed));
    const rows = draft.content?.database.observations.filter(
      ({ vintage }) => vintage === '2024-08-30',
    );
    const has = (id: string, year: number) =>
      rows?.some((row) => row.kpi_id === id && row.fiscal_year === year && row.series === 'actual');
    expect(has('p1-k1', 2022)).toBe(false);
    expect(has('p1-k2', 2023)).toBe(false);
    expect(draft.text).toContain('まだ決まっていないこと');
    expect(draft.text).toContain('1,23');
  });

  test('is told why there is nothing where day or title are not known, or nothing is read', async () => {
    const day = reportCsv(database, '2024-08-30').replace(/^.*\n/, '資料２\n');
    expect(await handed(day)).toEqual({ told: expect.stringContaining('資料の日付') as string });
    expect(await handed(nextReport())).toEqual({
      told: expect.stringContaining('資料の題名') as string,
    });
    expect(await handed('a,b\n1,2\n')).toHaveProperty('told');
  });
});

describe('a change set that hangs on an issue', () => {
  const text = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  const changed = text.replace('25897', '25898');
  const zip = (basis: string) =>
    changeSetZip(
      { tables: new Map([[path, changed]]), basis: new Map([[path, basis]]), decisions: {} },
      '',
    );
  const given = (bytes: Uint8Array) =>
    handInDraft({ fileName: 'report.zip', bytes, form: noForm, files, day: '2024-09-02' }, noPdf);

  test('is taken as it is', async () => {
    const draft = await given(zip(sha256(new TextEncoder().encode(text))));
    expect(draft).toMatchObject({ tables: new Map([[path, changed]]) });
  });

  test('is refused where it was made of other tables, or is none', async () => {
    expect(await given(zip('0'.repeat(64)))).toEqual({
      told: expect.stringContaining(path) as string,
    });
    expect(await given(new TextEncoder().encode('PK'))).toHaveProperty('told');
  });
});

describe('the text of a pull request', () => {
  test('shows the words of a report as words', () => {
    const name = '@team [見る](https://example.com) <img src=x> #1';
    const { text } = { text: pullRequestOf({ changeSet: empty, asked: [], unknown: [name] }) };
    expect(text).not.toMatch(/@team/);
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[見る(?<!\\)\]/);
    expect(text).not.toMatch(/(?<!\\)#1/);
  });

  test('is never longer than GitHub takes', () => {
    const unknown = Array.from({ length: 3000 }, (_, index) => `指標の名前 ${index}`);
    const text = pullRequestOf({ changeSet: empty, asked: [], unknown });
    expect(text.length).toBeLessThan(61_000);
  });
});

const empty = {
  ...{ tables: new Map(), basis: new Map(), changes: [], again: 0, decisions: {} },
};
