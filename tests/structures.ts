import Papa from 'papaparse';
import type { ContentFile } from '../src/load/content.ts';
import { type TableName, tableNames, tables } from '../src/model/database.ts';
import { baseFiles } from './load/fixture-files.ts';

/** The town of the fixtures with its three KPIs, whose plan is made in another way. */
export type Structure = 'projects' | 'goals' | 'both' | 'plan';

type Changed = Exclude<Structure, 'projects'>;

type Row = Readonly<Record<string, string>>;

/** What each KPI belongs to; the plan where it is nothing. */
const owners: Readonly<Record<Changed, Readonly<Record<string, Row>>>> = {
  goals: {
    'p1-k1': { goal_id: 'g1' },
    'p1-k2': { policy_id: 's1' },
    'p2-k1': { policy_id: 's3' },
  },
  both: { 'p1-k1': { project_id: 'p1' }, 'p1-k2': { goal_id: 'g1' }, 'p2-k1': {} },
  plan: {},
};

const at = { source_id: 'report-2025', source_page: '2' };

const goal = (no: number, name: string, name_plain: string) => ({
  ...{ goal_id: `g${no}`, goal_no: String(no), name, name_plain },
  name_en: `Goal ${no}`,
  ...at,
});

const goals = [
  goal(1, '港の恵みで働く場をつくる', '働く場をつくる'),
  goal(2, 'きれいなまちを次の世代へ', 'きれいなまち'),
  goal(3, '人のつながりを広げる', '人のつながり'),
];

const policies = [
  { policy_id: 's1', goal_id: 'g1', seq: '1', name: '商談の支援', ...at },
  { policy_id: 's2', goal_id: 'g1', seq: '2', name: '担い手の育成', ...at },
  { policy_id: 's3', goal_id: 'g2', seq: '1', name: 'ごみの減量', ...at },
];

const link = (project_id: string, goal_id: string, target: string) => ({
  ...{ project_id, link_type: 'goal', target, goal_id },
  ...at,
});

const scale = { scale_id: 'council', name: '達成度', ...at };

const grade = (printed: string, seq: number, meaning: string) => ({
  ...{ scale_id: 'council', grade: printed, seq: String(seq), meaning },
});

const evaluation = (evaluation_id: string, subject: Row, printed: string) => ({
  ...{ evaluation_id, vintage: '2025-08-29', fiscal_year: '2024' },
  ...{ evaluator: 'まちづくり検証委員会', scale_id: 'council', grade: printed },
  comment: '担い手の確保が課題である。',
  ...subject,
  ...at,
});

/** With every column of the table. */
function csv(name: TableName, rows: readonly Row[]): string {
  const fields = Object.keys(tables[name].columns);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

const rowsOf = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true });

function tablesOf(structure: Changed): Readonly<Partial<Record<TableName, readonly Row[]>>> {
  if (structure === 'plan') return {};
  const judged =
    structure === 'goals'
      ? [evaluation('e1', { policy_id: 's2' }, '○'), evaluation('e2', { goal_id: 'g1' }, '◎')]
      : [evaluation('e1', { project_id: 'p2' }, '○'), evaluation('e2', { goal_id: 'g2' }, '◎')];
  return {
    ...{ goals, policies, evaluations: judged, scales: [scale] },
    scale_grades: [grade('◎', 1, '目標を達成した'), grade('○', 2, '目標に近い')],
    ...(structure === 'both' && {
      project_goals: [link('p1', 'g1', '働く場をつくる'), link('p2', 'g2', 'きれいなまち')],
    }),
  };
}

/** Files that speak of projects, of which nothing is left where there are none. */
const ofProjects = /content\/(?:projects\/|data\/(?:project|control_totals|facts))/u;

const textOf = ({ bytes }: ContentFile) => new TextDecoder().decode(bytes);

/** The content of the town with this structure. */
export function townFiles(structure: Structure): readonly ContentFile[] {
  if (structure === 'projects') return baseFiles();
  const hasProjects = structure === 'both';
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const kept = baseFiles()
    .filter(({ path }) => hasProjects || !ofProjects.test(path))
    .map((file): ContentFile => {
      if (file.path === 'content/site.yaml' && structure === 'plan') {
        return { ...file, bytes: bytesOf(`${textOf(file)}plan:\n  name: しらなみ町創生戦略\n`) };
      }
      if (file.path !== 'content/data/kpis.csv') return file;
      const owned = rowsOf(textOf(file)).data.map((row, index) => ({
        ...row,
        ...{ project_id: '', policy_id: '', goal_id: '', kpi_no: String(index + 1) },
        ...owners[structure][row.kpi_id ?? ''],
      }));
      return { ...file, bytes: bytesOf(csv('kpis', owned)) };
    });
  const written = tablesOf(structure);
  const added = tableNames.flatMap((name) => {
    const rows = written[name];
    return rows ? [{ path: `content/data/${name}.csv`, bytes: bytesOf(csv(name, rows)) }] : [];
  });
  return [...kept, ...added];
}
