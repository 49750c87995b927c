import { XmlDocument } from 'libxml2-wasm';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { bring } from '../../src/change-set/bring.ts';
import { loadedWith } from '../../src/change-set/loaded-with.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { draftOf } from '../../src/reader/draft/draft.ts';
import { templateHeadings, templateStates } from '../../src/reader/vocabulary/template.ts';
import { dueRows } from '../../src/template/due-rows.ts';
import { headRows } from '../../src/template/template-sheets.ts';
import { writeTemplate } from '../../src/template/write-template.ts';
import { exampleContent, firstReport, realContent } from '../real-content.ts';
import { readBytes } from '../reader/read-one.ts';
import { filled, partsOf } from './fill-workbook.ts';

const words = wordsOf('ja');
const { database, settings } = realContent();
const rows = dueRows(portfolioOf(database));
const facts = { municipality: settings.municipality, plan: words.site.plan, rows };
const empty = await writeTemplate(facts, words);
const parts = partsOf(empty);
const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

/** The row of the workbook, from 1, for a KPI and a year. */
const rowOf = (id: string, year: string) => {
  const name = database.kpis.find(({ kpi_id }) => kpi_id === id)?.name;
  const at = rows.findIndex((row) => row.name === name && row.year === year);
  if (at < 0) throw new Error(`${id} is not due in ${year}`);
  return headRows + 2 + at;
};

async function readingsOf(cells: Readonly<Record<string, string>>) {
  const report = await readBytes(filled(empty, cells));
  if (report.refused !== null) throw new Error(report.refused);
  return report;
}

describe('the rows', () => {
  test('are the years whose result the newest report does not give', () => {
    const open = database.observations.filter(
      ({ series, status }) =>
        series === 'actual' && ['measuring', 'not_yet', 'expected', 'interim'].includes(status),
    );
    expect(open.length).toBeGreaterThan(20);
    expect(rows.length).toBe(open.length);
  });

  test('leave out KPIs that are over, and years of which there is nothing to come', () => {
    const portfolio = portfolioOf(exampleContent().database);
    const names = new Set(dueRows(portfolio).map(({ name }) => name));
    const retired = portfolio.everyKpi.filter(
      ({ kpi }) => !portfolio.kpis.some((other) => other.kpi === kpi),
    );
    expect(names.size).toBeGreaterThan(3);
    expect(retired.filter(({ kpi }) => names.has(kpi.name))).toEqual([]);
  });
});

describe('the workbook', () => {
  test('has the table first and the instructions on a sheet of their own', async () => {
    const sheets = await readExcelFile(Buffer.from(empty));
    expect(sheets.map((one) => one.sheet)).toEqual(['KPI', '書き方']);
    const table = sheets[0]?.data ?? [];
    expect(table[headRows]).toEqual(templateHeadings.map(({ heading }) => heading));
    expect(table.slice(headRows + 1).map(([, , name]) => name)).toEqual(
      rows.map(({ name }) => name),
    );
    expect(table.slice(headRows + 1).map((row) => row[5])).toEqual(
      rows.map(({ target }) => target),
    );
    expect(sheets[1]?.data.flat()).toEqual(words.template.guide);
  });

  test('is XML in every part, with the elements of a sheet in the order of the format', () => {
    for (const [name, text] of Object.entries(parts)) {
      if (/\.(?:xml|rels)$/.test(name)) XmlDocument.fromString(text).dispose();
    }
    const order = [
      ...['sheetViews', 'cols', 'sheetData', 'sheetProtection', 'dataValidations', 'pageSetup'],
      'ignoredErrors',
    ];
    const found = order.map((name) => sheet.indexOf(`<${name}`));
    expect(found.filter((at) => at < 0)).toEqual([]);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
  });

  test('offers the states of a result in the one column of states', () => {
    const list = /<dataValidation type="list"[^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)</.exec(
      sheet,
    );
    expect(list?.[1]).toBe(`H${headRows + 2}:H${headRows + 1 + rows.length}`);
    expect(list?.[2]).toBe(`&quot;${templateStates.map(({ word }) => word).join(',')}&quot;`);
    expect(
      [...sheet.matchAll(/prompt="([^"]*)"/g)].filter(([, text = '']) => text.length > 255),
    ).toEqual([]);
  });

  test('lets only framed cells be changed: the day, and what the next report says', () => {
    expect(sheet).toMatch(/<sheetProtection sheet="1"/);
    const styles = /<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
    const open = styles
      .split('</xf>')
      .flatMap((xf, index) => (xf.includes('locked="0"') ? [String(index)] : []));
    const cells = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)].filter(
      ([, , , style = '']) => open.includes(style),
    );
    const head = cells
      .filter(([, , row]) => Number(row) <= headRows)
      .map(([, column, row]) => `${column}${row}`);
    expect(head).toEqual(['C3', 'C5', 'C7', 'C9']);
    const body = cells.filter(([, , row]) => Number(row) > headRows);
    expect(new Set(body.map(([, column]) => column))).toEqual(new Set(['F', 'G', 'H', 'I', 'J']));
    expect(body.length).toBe(rows.length * 5);
  });
});

describe('filled in and brought back', () => {
  test('an untouched table holds the targets of the last report and nothing else', async () => {
    const { readings, vintage } = await readingsOf({});
    expect(vintage).toBeNull();
    expect(readings.map(({ valueAsPublished }) => valueAsPublished)).toEqual(
      rows.flatMap(({ target }) => target ?? []),
    );
    expect(new Set(readings.map(({ series }) => series))).toEqual(new Set(['target']));
    expect(readings.flatMap(({ doubts, questions }) => [...doubts, ...questions])).toEqual([]);
  });

  test('it gives exactly what was written, and asks nothing', async () => {
    const [one, two, three] = [
      rowOf('p1-k1', '令和5年度'),
      rowOf('p1-k2', '令和5年度'),
      rowOf('p1-k3', '令和4年度'),
    ];
    const report = await readingsOf({
      C5: '令和6年8月30日',
      [`G${one}`]: '26,100',
      [`H${one}`]: '確定',
      [`H${two}`]: '測定中',
      [`G${three}`]: '13.0',
      [`H${three}`]: '見込み',
      [`I${three}`]: 'R6.7.31',
      [`F${two}`]: '19',
      [`J${two}`]: '目標を見直しました。',
    });
    expect(report.vintage).toBe('2024-08-30');
    expect(report.unread).toEqual([]);
    const actuals = report.readings.filter(({ series }) => series === 'actual');
    const told = actuals.map(({ name, fiscalYear, value, status, asOf, valueAsPublished }) => [
      database.kpis.find((kpi) => kpi.name === name)?.kpi_id,
      ...[fiscalYear, value, status, asOf, valueAsPublished],
    ]);
    expect(told).toEqual([
      ['p1-k1', 2023, '26100', 'final', null, '26,100'],
      ['p1-k2', 2023, null, 'measuring', null, '測定中'],
      ['p1-k3', 2022, '13.0', 'expected', '2024-07-31', '13.0'],
    ]);
    expect(report.readings.flatMap(({ doubts, questions }) => [...doubts, ...questions])).toEqual(
      [],
    );
    const draft = draftOf(report.readings, database);
    expect(draft.matches.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual([]);
    const changes = draft.changes.filter(({ kind }) => kind !== 'gone');
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['changed', 'filled', 'filled']);
  });

  test.for(templateStates)('the state $word is read as $status', async ({ word, status }) => {
    const row = rowOf('p1-k1', '令和5年度');
    const hasValue = ['final', 'expected', 'interim'].includes(status);
    const { readings } = await readingsOf({
      [`H${row}`]: word,
      ...(hasValue ? { [`G${row}`]: '12', [`I${row}`]: status === 'final' ? '' : 'R5.9.30' } : {}),
    });
    const [actual, ...others] = readings.filter(({ series }) => series === 'actual');
    expect(others).toEqual([]);
    expect(actual).toMatchObject({ status, doubts: [], value: hasValue ? '12' : null });
  });

  test('a value with a state that has none is asked about', async () => {
    const row = rowOf('p1-k1', '令和5年度');
    const { readings } = await readingsOf({ [`G${row}`]: '12', [`H${row}`]: '測定中' });
    const doubts = readings.flatMap((reading) => reading.doubts.map(({ code }) => code));
    expect(doubts).toEqual(['number-rest']);
  });

  test('a day alone, or a state that needs a value, is asked about', async () => {
    const [one, two] = [rowOf('p1-k1', '令和5年度'), rowOf('p1-k2', '令和5年度')];
    const { readings } = await readingsOf({ [`I${one}`]: 'R5.9.30', [`H${two}`]: '見込み' });
    const actuals = readings.filter(({ series }) => series === 'actual');
    expect(actuals.map(({ doubts }) => doubts.length > 0)).toEqual([true, true]);
  });
});

describe('brought to the content', () => {
  const files = readContentFiles(firstReport);
  const brought = async (cells: Readonly<Record<string, string>>) =>
    bring({
      ...{ report: await readingsOf(cells), decisions: {}, content: realContent(), files },
      ...{ file: { name: 'next.xlsx', sha256: '0'.repeat(64) }, day: '2024-09-02' },
      reasons: wordsOf('ja').bringing.reasons,
    });
  const said = { C5: '令和6年8月30日', C7: '資料３', C9: 'https://city.example/r6' };

  test('asks nothing, and the content with it has no problem', async () => {
    const row = rowOf('p1-k1', '令和5年度');
    const { asked, changeSet } = await brought({ ...said, [`G${row}`]: '26,100' });
    expect(asked).toEqual([]);
    expect(changeSet.changes.map(({ kind, after }) => [kind, after])).toEqual([
      ['filled', '26,100'],
    ]);
    const { problems, content } = loadedWith(files, changeSet);
    expect(problems).toEqual([]);
    expect(content?.database.sources.at(-1)).toMatchObject({
      ...{ title: '資料３', issued: '2024-08-30', landing_url: 'https://city.example/r6' },
    });
    const added = content?.database.observations.filter(({ vintage }) => vintage === '2024-08-30');
    expect(added?.filter(({ value }) => value === 26_100).length).toBe(1);
  });

  test('asks for what was left empty, and for nothing else', async () => {
    const codesOf = async (cells: Readonly<Record<string, string>>) =>
      (await brought(cells)).asked.map(({ about }) => about.code);
    expect(await codesOf({ C5: '令和6年8月30日' })).toEqual(['source-title']);
    expect(await codesOf({ C7: '資料３' })).toEqual(['vintage']);
  });
});
