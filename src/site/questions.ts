import { type AskedThings, askedThings } from '../i18n/questions.ts';
import type { Database } from '../model/database.ts';
import type { Ask, Questions } from '../search/text/questions.ts';

/**
 * Which page answers which questions, in one place. A question is a list of things, named in
 * `src/i18n/<language>/questions.ts`, of which each must be in it; people ask in any language.
 */
const asked = {
  home: ['revitalization', 'overview', 'revitalization does', 'revitalization overview'],
  goals: [
    ...['aim', 'aim kinds', 'aim overview', 'aim goal', 'revitalization aim', 'policy'],
    ...['policy kinds', 'aim policy', 'policy goal', 'aim result', 'policy result'],
  ],
  projects: [
    ...['project', 'project kinds', 'project period', 'project does', 'revitalization project'],
    ...['project overview', 'does', 'revitalization does'],
  ],
  kpis: [
    ...['goal', 'result', 'goal result', 'goal met', 'goal missed', 'missed', 'met', 'goal kinds'],
    ...['goal project', 'project goal met', 'project goal missed', 'project result', 'rate'],
    ...['goal waiting', 'goal data', 'project met', 'project missed', 'goal pays'],
    ...['print', 'print data', 'source print', 'status', 'goal status', 'status result'],
  ],
  compare: [
    'compare',
    'goal compare',
    'goal',
    'goal missed',
    'missed',
    'result compare',
    'goal met',
  ],
  results: ['goal met', 'met', 'project goal met', 'project met', 'published result'],
  waiting: ['waiting', 'goal waiting', 'result waiting', 'goal result waiting'],
  finance: [
    ...['money', 'grant', 'payer money', 'payer grant', 'money project', 'grant project'],
    ...[
      'payer money project',
      'payer grant project',
      'money grant',
      'grant howMuch',
      'howMuch pays',
    ],
    ...['payer howMuch', 'payer pays', 'payer howMuch pays', 'money howMuch', 'money howMuch pays'],
    ...[
      'money pays',
      'payer money howMuch',
      'grant compare',
      'payer money pays',
      'money compare',
      'payer grant pays',
    ],
    ...['goal money', 'goal grant', 'strategyGoal money', 'strategyGoal money howMuch'],
  ],
  data: [
    ...['download', 'data download', 'data', 'data kinds', 'openData', 'tool download'],
    ...['openData download', 'data tool'],
  ],
  reuse: [
    ...[
      'licence',
      'data licence',
      'citation',
      'citation write',
      'source write',
      'tool',
      'tool data',
    ],
    ...[
      'tool download',
      'embed',
      'embed code',
      'figure embed',
      'data usage',
      'tool usage',
      'usage',
    ],
    ...['data citation', 'data tool usage', 'source citation', 'licence usage'],
  ],
  about: [
    ...[
      'contact',
      'error',
      'error contact',
      'data error',
      'data error contact',
      'about',
      'privacy',
    ],
    ...['about contact', 'licence', 'source', 'about data', 'error source'],
  ],
  method: [
    ...['glossary', 'figure glossary', 'data glossary', 'goal glossary', 'goal rate', 'rate'],
    ...['conflict', 'source conflict', 'data conflict', 'result glossary', 'money glossary'],
    ...['status difference', 'status result difference', 'result difference', 'goal difference'],
    ...['goal result difference', 'money difference', 'money grant difference', 'status glossary'],
    ...['rate meaning', 'status meaning', 'met meaning', 'missed meaning', 'waiting meaning'],
    ...['missing', 'data missing', 'result missing', 'goal missing', 'status missing'],
  ],
  glossary: [
    ...['glossary', 'goal meaning', 'result meaning', 'rate meaning', 'status meaning'],
    ...['money meaning', 'grant meaning', 'aim meaning', 'policy meaning', 'project meaning'],
    ...['revitalization meaning', 'met meaning', 'missed meaning', 'waiting meaning'],
  ],
  updates: ['update', 'data update', 'error update', 'error', 'about update'],
  source: ['source', 'data source', 'source conflict'],
  accessible: ['accessible'],
  machineReadable: ['machineReadable', 'data machineReadable'],
  managedElsewhere: [
    ...['elsewhere managed', 'elsewhere managed project', 'elsewhere managed goal'],
    ...['elsewhere goal', 'elsewhere project'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A page that says what it answers. */
export type AnsweringPage = keyof typeof asked;

const isThing = (name: string): name is keyof AskedThings =>
  askedThings.some((things) => name in things);

/** The things of a question; `status` is whatever the content calls one. */
const askOf = (question: string, statuses: readonly string[]): Ask =>
  question
    .split(' ')
    .flatMap((thing) =>
      thing === 'status'
        ? [statuses]
        : isThing(thing)
          ? [askedThings.flatMap(({ [thing]: words }) => words)]
          : [],
    );

/** Names of the pages of goals and policies, whose IDs may be those of projects as well. */
export const goalKey = (id: string) => `goal/${id}`;
export const policyKey = (id: string) => `policy/${id}`;

/** What every page of a site answers, by the name that the page carries. */
export function questionsOf(
  { codelists, goals, kpis, policies, projects }: Database,
  municipality: string,
): Questions {
  const statuses = codelists
    .filter(({ codelist }) => codelist === 'statuses')
    .flatMap((status) => [status.ja, status.en]);
  const pages = Object.entries(asked).map(([page, questions]) => {
    const asks = questions.map((question) => askOf(question, statuses));
    return [page, { asks, names: [] }] as const;
  });
  const named = [
    ...kpis.map(({ kpi_id, name_en }) => [kpi_id, name_en] as const),
    ...projects.map(({ project_id, name_en }) => [project_id, name_en] as const),
    ...goals.map(({ goal_id, name_en }) => [goalKey(goal_id), name_en] as const),
    ...policies.map(({ policy_id, name_en }) => [policyKey(policy_id), name_en] as const),
  ];
  const names = named.map(([id, name]) => [id, { asks: [], names: name ? [name] : [] }] as const);
  return {
    fillers: [municipality, ...askedThings.flatMap((things) => things.fillers)],
    pages: Object.fromEntries<Questions['pages'][string]>([...pages, ...names]),
  };
}
