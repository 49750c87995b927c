import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { changeSetZip } from '../../src/change-set/change-set-zip.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { bringText, firstReportFiles, usual } from '../change-set/bring-report.ts';
import { firstReportText, nextReportText } from '../change-set/report-csv.ts';
import { createOffice, createPerson } from './run-import.ts';

const offices: ReturnType<typeof createOffice>[] = [];
afterAll(() => offices.forEach(({ remove }) => remove()));

function officeWith(name: string, text: string) {
  const office = createOffice(`import-${name}`);
  offices.push(office);
  writeFileSync(office.pathOf('report.csv'), text);
  return office;
}

test('the report that the content was made from changes nothing', async () => {
  const office = officeWith('first', firstReportText());
  const before = office.files();
  const { person, asked } = createPerson();
  const { exitCode, remarks } = await office.run(['report.csv'], person);
  expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: ['vintage'] });
  expect(remarks).toContain('この資料から変わるところは、ありません。');
  expect(office.files()).toEqual(before);
});

test('where nobody can be asked, every open question is told and nothing is written', async () => {
  const office = officeWith('open', nextReportText());
  const before = office.files();
  const { exitCode, remarks } = await office.run(['report.csv']);
  expect(exitCode).toBe(1);
  expect(remarks).toContain('"changed|p2-k1":\n  "revised"');
  expect(remarks).toContain('「28」→「29」');
  expect(office.files()).toEqual(before);
  expect(existsSync(office.pathOf('report.csv.answers.json'))).toBe(false);
});

test('a dry run shows the changes and leaves the content as it was', async () => {
  const office = officeWith('dry', nextReportText());
  const before = office.files();
  const { exitCode, remarks } = await office.run(
    ['report.csv', '--dry-run'],
    createPerson().person,
  );
  expect(exitCode).toBe(0);
  expect(remarks).toContain('2024-08-30/p1-k1/2023/actual：測定中 → 24,310');
  expect(office.files()).toEqual(before);
});

test('the next report is written as rows of its own, and a rerun asks and changes nothing', async () => {
  const office = officeWith('next', nextReportText());
  const before = office.files();
  const first = createPerson();
  expect(await office.run(['report.csv'], first.person)).toMatchObject({ exitCode: 0 });
  expect(first.asked).toHaveLength(7);
  const after = office.files();
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed).toEqual(
    ['changes', 'fiscal_years', 'kpis', 'observations', 'sources', 'vintages'].map(
      (name) => `content/data/${name}.csv`,
    ),
  );
  const observations = 'content/data/observations.csv';
  const [lines, old] = [after, before].map((files) => files[observations]?.split('\n') ?? []);
  const kept = old?.slice(0, -1) ?? [];
  expect(lines?.slice(1, kept.length)).toEqual(kept.slice(1).map((line) => `${line},`));
  expect(lines?.[0]).toBe(`${kept[0]},source_place`);
  expect(loadContent(readContentFiles(office.content)).problems).toEqual([]);

  const again = createPerson();
  expect(await office.run(['report.csv'], again.person)).toMatchObject({ exitCode: 0 });
  expect(again.asked).toEqual([]);
  expect(office.files()).toEqual(after);
});

test('answers of another file are not taken for this one', async () => {
  const office = officeWith('other', firstReportText());
  await office.run(['report.csv'], createPerson().person);
  writeFileSync(office.pathOf('report.csv'), nextReportText());
  const { person, asked } = createPerson();
  await office.run(['report.csv', '--dry-run'], person);
  expect(asked[0]).toBe('vintage');
});

test('day and source can be said with the command', async () => {
  const office = officeWith('said', nextReportText());
  const { person, asked } = createPerson();
  await office.run(['report.csv', '--vintage=2024-08-30', '--dry-run'], person);
  expect(asked).not.toContain('vintage');
  expect((await office.run(['report.csv', '--vintage', '30.8.2024'])).exitCode).toBe(2);
  expect((await office.run(['report.csv', '--wrong'])).exitCode).toBe(2);
  expect((await office.run(['no.csv'])).exitCode).toBe(2);
});

test('a problem stops the import', async () => {
  const office = officeWith('problem', nextReportText().replace(',41,', ',▲41,'));
  const before = office.files();
  const { exitCode, remarks } = await office.run(['report.csv'], createPerson().person);
  expect(exitCode).toBe(1);
  expect(remarks).toContain('content/data/observations.csv:');
  expect(remarks).toContain('何も書いていません。');
  expect(office.files()).toEqual(before);
});

test('what somebody writes while the questions are answered is not overwritten', async () => {
  const office = officeWith('meanwhile', nextReportText());
  const path = `${office.content}/data/observations.csv`;
  const { person } = createPerson();
  const { exitCode, remarks } = await office.run(['report.csv'], {
    ...person,
    confirms: () => {
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
      return Promise.resolve(true);
    },
  });
  expect(exitCode).toBe(1);
  expect(remarks).toContain('答えている間に');
  expect(readFileSync(path, 'utf8')).not.toContain('2024-08-30');
});

test('a change set is taken, and one for other content is refused', async () => {
  const office = officeWith('change-set', '');
  const { changeSet } = await bringText(nextReportText(), firstReportFiles(), usual);
  writeFileSync(office.pathOf('changes.zip'), changeSetZip(changeSet, ''));
  const taken = await office.run(['changes.zip']);
  expect(taken).toMatchObject({ exitCode: 0 });
  expect(taken.remarks).toContain('content/data/observations.csv');
  const after = office.files();
  for (const [name, text] of changeSet.tables) expect(after[name]).toBe(text);
  const again = await office.run(['changes.zip']);
  expect(again.exitCode).toBe(1);
  expect(again.remarks).toContain('もう一度作ってください');
  expect(office.files()).toEqual(after);
});
