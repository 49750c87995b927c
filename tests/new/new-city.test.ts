import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { newCommand } from '../../src/new/new-command.ts';
import { codeRefusal, licenceOf } from '../../src/new/city-facts.ts';
import { reportCsv } from '../change-set/report-csv.ts';
import { exampleContent, realContent } from '../real-content.ts';
import { effectsOf } from './effects.ts';

const options = ['--code', '431001', '--publisher', '企画課', '--licence', 'CC BY 4.0'];
const withoutCode = [...options.slice(2), '--out', 'new'];
const begin = ['city', 'しらなみ町', ...options, '--out', 'new'];

/** The content that a command has written. */
async function made(args: readonly string[], changed = {}) {
  const { effects, folders } = effectsOf(changed);
  const outcome = await newCommand(args, effects);
  const files = folders.get('new') ?? [];
  return { outcome, files, ...loadContent(files) };
}

const fileOf = (text: string) => ({ readFile: () => new TextEncoder().encode(text) });

describe('a city without a report', () => {
  test('is a content without a problem and without a question', async () => {
    const { outcome, problems, questions, content } = await made(begin);
    expect(outcome.exitCode).toBe(0);
    expect(problems).toEqual([]);
    expect(questions).toEqual([]);
    expect(content?.settings.municipality).toBe('しらなみ町');
    expect(content?.database.sources[0]?.municipality_code).toBe('431001');
  });

  test('says on every page that its figures are a sample', async () => {
    const { content } = await made(begin);
    expect(content?.settings.invented).toBe(true);
    expect(content?.settings.name).toContain('架空');
  });

  test('keeps names with signs that YAML, MDX and CSV read as something else', async () => {
    for (const name of ["し'ら{な}み町: #1", 'A "B", C', 'null', '*町* [a](b)', '町\\']) {
      const args = ['city', name, '--code=431001', `--publisher=${name}`, '--licence=CC0 1.0'];
      const { problems, content } = await made([...args, '--out=new']);
      expect(problems).toEqual([]);
      expect(content?.settings.municipality).toBe(name);
      expect(content?.settings.publisher.name).toBe(name);
      expect(content?.database.sources[0]?.publisher).toBe(name);
    }
  });

  test('is refused where a name cannot be shown, and nothing is written', async () => {
    for (const name of ['<b>町</b>', '=1+1', '町'.repeat(61), '町\n村']) {
      const { outcome, files } = await made(['city', name, ...options, '--out', 'new']);
      expect(outcome.exitCode).toBeGreaterThan(0);
      expect(files).toEqual([]);
    }
  });

  test('asks for nothing that was said, and for all the rest where somebody can be asked', async () => {
    const asked: string[] = [];
    const answers = ['しらなみ町', '431001', '企画課', 'PDL1.0'];
    const refusals: (string | undefined)[] = [];
    const ask = (question: string, refused: (answer: string) => string | undefined) => {
      asked.push(question);
      refusals.push(refused('\n'));
      return Promise.resolve(answers[asked.length - 1] ?? '');
    };
    const { content } = await made(['city', '--out', 'new'], { ask });
    expect(asked.length).toBe(4);
    expect(refusals.filter((told) => told === undefined)).toEqual([]);
    expect(content?.settings.licence.name).toBe('PDL1.0');
    asked.length = 0;
    await made(begin, { ask });
    expect(asked).toEqual([]);
  });

  test('is refused in words where something is missing and nobody can be asked', async () => {
    const { outcome, files } = await made(['city', 'しらなみ町', '--out', 'new']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told.join('')).toContain('--code --publisher --licence');
    expect(files).toEqual([]);
  });

  test('never writes into a folder that is there', async () => {
    const { effects } = effectsOf();
    expect((await newCommand(begin, effects)).exitCode).toBe(0);
    expect((await newCommand(begin, effects)).exitCode).toBe(1);
  });
});

describe('the code of a municipality', () => {
  // Those that the ministry prints: 札幌市, 東京都千代田区, 熊本市, 那覇市.
  test.for(['011002', '131016', '431001', '472018'])('%s is one', (code) => {
    expect(codeRefusal(code, false)).toBeNull();
  });

  test.for([
    ['431000', 'code-check-digit'],
    ['413001', 'code-check-digit'],
    ['43100', 'code-malformed'],
    ['４３１００１', 'code-malformed'],
    ['992038', 'code-prefecture'],
  ] as const)('%s is refused: %s', ([code, refusal]) => {
    expect(codeRefusal(code, false)).toBe(refusal);
  });

  test('need not be said where the name tells it', async () => {
    for (const name of ['熊本市', '熊本県熊本市', '広島県 府中市', '熊本県']) {
      const { outcome, content } = await made(['city', name, ...withoutCode]);
      expect(outcome.told.join('')).not.toMatch(/一覧/);
      expect(content?.settings.municipality).toBe(name);
      const [source] = content?.database.sources ?? [];
      // As the ministry prints them.
      const codes = { 熊本市: '431001', 熊本県: '430005' };
      const code = name.endsWith('府中市') ? '342084' : codes[name.slice(-3) as keyof typeof codes];
      expect(source?.municipality_code).toBe(code);
    }
  });

  test('is asked where several have the name, or none', async () => {
    for (const name of ['府中市', 'しらなみ町']) {
      const { outcome } = await made(['city', name, ...withoutCode]);
      expect(outcome.told.join('')).toContain('--code');
    }
  });

  test('of another municipality, or of none, is told', async () => {
    const told = async (name: string, ...code: string[]) =>
      (await made(['city', name, ...withoutCode, '--code', ...code])).outcome.told.join('');
    expect(await told('しらなみ町', '431001')).toContain('熊本市');
    expect(await told('しらなみ町', '439991')).toContain('439991');
    expect(await told('しらなみ町', '992038', '--invented')).not.toContain('992038');
  });

  test('of a municipality that does not exist begins with no prefecture', () => {
    expect(codeRefusal('992038', true)).toBeNull();
  });
});

test('a licence is known by its name in any way of writing, or has an address', () => {
  for (const name of ['CC BY 4.0', 'cc-by-4.0', 'CC-BY 4.0']) {
    expect(licenceOf(name, null)?.name).toBe('CC BY 4.0');
  }
  expect(licenceOf('ours', null)).toBeNull();
  expect(licenceOf('ours', 'https://example.jp/terms')?.name).toBe('ours');
  expect(licenceOf('ours', 'javascript:alert(1)')).toBeNull();
});

describe('a city from a report', () => {
  const { database } = realContent();
  const csv = reportCsv(database, '2023-08-31');
  const fromReport = [...begin, 'report.csv', '--title', '資料２'];

  test('has every KPI and value of it, and nothing that it does not say', async () => {
    const { outcome, problems, content } = await made(fromReport, fileOf(csv));
    expect(problems).toEqual([]);
    expect(outcome.exitCode).toBe(0);
    const found = content?.database;
    expect(found?.kpis.map(({ name }) => name)).toEqual(database.kpis.map(({ name }) => name));
    const told = ({ kpis, observations }: typeof database) =>
      observations.map((row) => [
        kpis.find(({ kpi_id }) => kpi_id === row.kpi_id)?.name,
        ...[
          row.fiscal_year,
          row.series,
          row.value,
          row.status,
          row.as_of,
          row.value_as_published.replace('※', ''),
        ],
      ]);
    expect(found && told(found)).toEqual(told(database));
    expect(content?.settings.invented).toBe(false);
    expect(new Set(found?.kpis.map(({ direction }) => direction))).toEqual(new Set(['not_stated']));
    expect(new Set(found?.kpis.map(({ accumulation }) => accumulation))).toEqual(
      new Set(['unknown']),
    );
    expect(found?.kpis.flatMap(({ explanation, name_en }) => [explanation, name_en])).toEqual(
      database.kpis.flatMap(() => [null, null]),
    );
  });

  test('puts KPIs under the projects that the report prints over them', async () => {
    const { content } = await made(fromReport, fileOf(csv));
    const nameOf = ({ projects }: typeof database, id: string | null) =>
      projects.find(({ project_id }) => project_id === id)?.name;
    const owners = content?.database.kpis.map((kpi) => nameOf(content.database, kpi.project_id));
    expect(owners).toEqual(database.kpis.map((kpi) => nameOf(database, kpi.project_id)));
  });

  test('asks for the title and the day where the report does not say its day', async () => {
    const undated = 'KPI,単位,R4目標,R4実績\n来客数,人,10,12\n店の数,店,3,4\n';
    const { outcome } = await made([...begin, 'report.csv'], fileOf(undated));
    expect(outcome.told.join('')).toContain('--title --day');
    const said = [...begin, 'report.csv', '--title', '資料', '--day', '2023-08-31'];
    const { problems, content } = await made(said, fileOf(undated));
    expect(problems).toEqual([]);
    expect(content?.database.vintages.map(({ vintage }) => vintage)).toEqual(['2023-08-31']);
  });

  test('leaves out what is in doubt, and says how much it is', async () => {
    const doubtful = 'KPI,単位,R4目標,R4実績\n来客数,人,10,"1,23"\n店の数,店,3,4\n';
    const said = [...begin, 'report.csv', '--title', '資料', '--day', '2023-08-31'];
    const { outcome, content } = await made(said, fileOf(doubtful));
    const values = content?.database.observations.map((row) => row.value_as_published);
    expect(values).toEqual(['10', '3', '4']);
    expect(outcome.told.join('\n')).toContain('人が確かめる値が1個');
  });

  test('that cannot be read is refused in words, and nothing is written', async () => {
    const { outcome, files } = await made(fromReport, fileOf('a,b\n1,2\n'));
    expect(outcome.exitCode).toBe(1);
    expect(files).toEqual([]);
    const missing = await made(fromReport);
    expect(missing.outcome.told.join('')).toContain('report.csv');
  });
});

test('goals and other headings are told apart', async () => {
  const csv =
    '基本目標１ しごとをつくる,,,\n\nKPI,単位,R4目標,R4実績\n来客数,人,10,12\n店の数,店,3,4\n\n' +
    '施策２ ひとを呼ぶ,,,\n\nKPI,単位,R4目標,R4実績\n移住者,人,10,12\n体験者,人,3,4\n';
  const said = [...begin, 'report.csv', '--title', '資料', '--day', '2023-08-31'];
  const { outcome, problems, content } = await made(said, fileOf(csv));
  expect(problems).toEqual([]);
  expect(
    content?.database.goals.map(({ goal_id, goal_no, name }) => [goal_id, goal_no, name]),
  ).toEqual([['g1', 1, 'しごとをつくる']]);
  const kpis = content?.database.kpis.map(({ kpi_id, goal_id, note }) => [kpi_id, goal_id, note]);
  const note = '資料では「施策２ ひとを呼ぶ」にのっています。';
  expect(kpis).toEqual([
    ['g1-k1', 'g1', null],
    ['g1-k2', 'g1', null],
    ['k1', null, note],
    ['k2', null, note],
  ]);
  expect(outcome.told.join('\n')).toContain('施策２ ひとを呼ぶ');
});

test('the lists of codes that a content begins with name every code', () => {
  const names = new Set(exampleContent().database.codelists.map(({ codelist }) => codelist));
  const { effects } = effectsOf();
  expect(effects.readCodelists().length).toBe(names.size);
});
