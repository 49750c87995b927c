import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { firstReport } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';

/** The first report without any money, with one result that its source calls final. */

const directory = variantFolder('sparse-content');
const content = join(directory, 'content');
const site = join(directory, 'site');
const money = ['project_budgets', 'goal_budgets', 'goals', 'policies', 'control_totals'];

const htmlOf = (page: string) => readFileSync(join(site, page, 'index.html'), 'utf8');
const textOf = (html: string) =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<span class="n">([^<]*)<\/span>/g, '$1')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

function edit(file: string, change: (text: string) => string): void {
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

beforeAll(async () => {
  cpSync(firstReport, content, { recursive: true });
  for (const table of money) rmSync(join(content, `data/${table}.csv`));
  edit('data/project_goals.csv', (text) => text.slice(0, text.indexOf('\n') + 1));
  edit('data/observations.csv', (text) =>
    text.replace('p2-k1,2022,actual,28,reported', 'p2-k1,2022,actual,28,final'),
  );
  edit('site.yaml', (text) => text.replace('next_update: null', 'next_update: 令和6年8月ごろ'));
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site });
}, 240_000);

afterAll(() => rmSync(directory, { recursive: true }));

test('without money nothing leads to money', () => {
  for (const page of ['', 'projects/', 'kpis/'])
    expect(htmlOf(page)).not.toContain('href="/finance/"');
  expect(readFileSync(join(site, '404.html'), 'utf8')).not.toContain('href="/finance/"');
});

test('without money there is neither a page nor a picture about it', () => {
  expect(existsSync(join(site, 'finance'))).toBe(false);
  expect(existsSync(join(site, 'finance.png'))).toBe(false);
  expect(textOf(htmlOf('print/2023-08-31/'))).not.toContain('お金');
  expect(htmlOf('about/method/')).not.toContain('id="money"');
});

test('the list of projects has no column without a single amount', () => {
  const text = textOf(htmlOf('projects/'));
  expect(text).not.toMatch(/事業費|交付決定額/);
});

test('two kinds of results have two names', () => {
  const list = textOf(htmlOf('kpis/'));
  expect(list).toContain('結果が出た（確定値） 1');
  expect(list).toContain('結果が出た（公表値） 4');
});

test('a legend names the marks that are drawn: a result is called so, whatever its status', () => {
  const legendOf = (page: string) =>
    /aria-label="図の記号"[^>]*>([\s\S]*?)<\/ul>/.exec(htmlOf(page))?.[1] ?? '';
  expect(textOf(legendOf('kpis/p2-k1/')).trim()).toBe('結果 目標 基準');
  expect(textOf(legendOf('embed/kpis/p2-k2/')).trim()).toBe('結果 見込み 目標 基準');
  expect(textOf(legendOf('kpis/p4-k4/')).trim()).toBe('途中 目標 基準');
});

test('every page tells of which day its figures are, and the same next update', () => {
  for (const page of ['', 'kpis/p2-k1/', 'projects/p1/', 'print/2023-08-31/', 'embed/kpis/p2-k1/'])
    expect(textOf(htmlOf(page))).toMatch(/令和5年8月31日の資料 ?の数字です。/);
  for (const page of ['', 'kpis/p2-k1/', 'kpis/p4-k3/'])
    expect(textOf(htmlOf(page))).toMatch(/次の更新[： ]+令和6年8月ごろ/);
});

test('only a manager that the source names is told', () => {
  expect(htmlOf('kpis/p2-k1/')).not.toContain('数字をまとめる機関');
  expect(textOf(htmlOf('projects/p3/'))).toContain('熊本県がまとめています');
});
