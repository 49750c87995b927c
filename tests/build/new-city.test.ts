import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { reportCsv } from '../change-set/report-csv.ts';
import { realContent } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';

const directory = variantFolder('new-city');
/** A build takes minutes on a machine that has other things to do. */
const patience = 900_000;
const options = ['--code', '431001', '--publisher', '企画課', '--licence', 'CC BY 4.0'];

afterAll(() => rmSync(directory, { recursive: true }));

/** Runs the command as staff do, builds the site of what it has made, and gives its pages. */
async function siteOf(name: string, words: readonly string[]) {
  const content = join(directory, name);
  const given = ['scripts/run.cjs', 'new', 'city', 'しらなみ町', ...options, '--out', content];
  const { status, stderr } = spawnSync(process.execPath, [...given, ...words], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const site = join(directory, `${name}-site`);
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site });
  return (page: string) => readFileSync(join(site, page, 'index.html'), 'utf8');
}

describe('from a name alone to a site', () => {
  test(
    'whose every page says that its figures are invented',
    async () => {
      const htmlOf = await siteOf('sample', []);
      for (const page of ['', 'kpis/', 'kpis/mihon-1/', 'about/', 'data/']) {
        expect(htmlOf(page)).toContain('架空');
        expect(htmlOf(page)).toContain('しらなみ町');
      }
    },
    patience,
  );
});

describe('from a report to a site', () => {
  test(
    'that shows each of its KPIs with the figures of the report',
    async () => {
      const { database } = realContent();
      const report = join(directory, 'report.csv');
      writeFileSync(report, reportCsv(database, '2023-08-31'));
      const htmlOf = await siteOf('from-report', [report, '--title', '資料２']);
      // Numbers of a name are held together by marks.
      const list = htmlOf('kpis/').replace(/<[^>]+>/g, '');
      for (const { name } of database.kpis) expect(list).toContain(name.slice(0, 20));
      expect(htmlOf('kpis/p1-k1/')).toMatch(/25,897/);
      expect(htmlOf('')).not.toContain('架空');
    },
    patience,
  );
});
