import { type AskedThings, askedThings } from '../i18n/questions.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Database } from '../model/database.ts';
import type { Ask, Questions } from '../search/text/questions.ts';

/**
 * Which page, or part of a page, answers which questions, in one place: of those that answer as well
 * the earlier ones come first. A question is a list of things, named in
 * `src/i18n/<language>/questions.ts`, of which each must be in it; people ask in any language.
 */
const asked = {
  'home#answer': [
    ...['goal met', 'goal missed', 'missed', 'met', 'project goal met', 'project goal missed'],
    ...['project met', 'project missed', 'published result', 'payer missed goal', 'payer missed'],
    ...['payer met goal', 'payer met', 'missed howMany', 'goal missed howMany', 'goal met howMany'],
    ...['met howMany', 'project missed howMany', 'project met howMany'],
  ],
  'home#day': ['asOf', 'asOf data', 'asOf result', 'asOf source'],
  home: ['revitalization', 'overview', 'revitalization does', 'revitalization overview'],
  easy: ['easy', 'easy for', 'easy page'],
  paper: ['print', 'print data', 'source print', 'print page'],
  goals: [
    ...['aim', 'aim kinds', 'aim overview', 'aim goal', 'revitalization aim', 'policy'],
    ...['policy kinds', 'aim policy', 'policy goal', 'aim result', 'policy result'],
  ],
  projects: [
    ...['project', 'project kinds', 'project period', 'project does', 'revitalization project'],
    ...['project overview', 'does', 'revitalization does'],
  ],
  kpis: [
    ...['goal', 'result', 'goal result', 'goal kinds', 'goal project', 'project result'],
    ...['goal waiting', 'goal data', 'goal pays'],
    ...['status', 'goal status', 'status result'],
  ],
  compare: ['compare', 'goal compare', 'goal', 'result compare'],
  'results#': ['goal met', 'met', 'project goal met', 'project met', 'published result'],
  waiting: ['waiting', 'goal waiting', 'result waiting', 'goal result waiting'],
  'finance#': [
    ...['money', 'money project', 'howMuch pays', 'howMuch', 'project howMuch', 'money howMuch'],
    ...['money howMuch pays', 'money pays', 'project howMuch pays', 'total money', 'total howMuch'],
    ...[
      'total howMuch pays',
      'total money howMuch',
      'total money project',
      'total project howMuch',
    ],
  ],
  finance: [
    ...['grant', 'payer money', 'payer grant', 'grant project', 'payer money project'],
    ...['payer grant project', 'money grant', 'grant howMuch', 'howMuch pays', 'payer howMuch'],
    ...['payer pays', 'payer howMuch pays', 'payer money howMuch', 'grant compare'],
    ...['payer money pays', 'money compare', 'payer grant pays', 'payer grant howMuch'],
    ...['goal money', 'goal grant', 'strategyGoal money', 'strategyGoal money howMuch'],
  ],
  reuse: [
    'tool',
    'tool data',
    'tool download',
    'data usage',
    'tool usage',
    'usage',
    'data tool usage',
  ],
  data: [
    ...['download', 'data download', 'data', 'data kinds', 'openData', 'tool download'],
    ...['openData download', 'data tool', 'nextUpdate'],
  ],
  'reuse#licence': [
    ...['licence', 'data licence', 'licence usage', 'data usage licence', 'payer licence'],
    ...['figure licence', 'tool licence'],
  ],
  'reuse#credit': ['source write', 'source citation', 'citation write'],
  'reuse#cite': ['citation', 'data citation'],
  'reuse#embed': ['embed', 'embed code', 'figure embed', 'tool embed'],
  updates: [
    ...['update', 'data update', 'error update', 'error', 'about update', 'goal update'],
    ...['payer update', 'payer goal update', 'figure update'],
  ],
  source: ['source', 'data source', 'source conflict'],
  'about#contact': [
    ...['contact', 'about contact', 'error contact', 'data error', 'data error contact'],
    ...['payer contact', 'figure error', 'figure error contact', 'operator', 'operator about'],
    ...['operator contact', 'operator payer', 'operator real'],
  ],
  about: [
    'error',
    'about',
    'privacy',
    'about data',
    'error source',
    'real',
    'real payer',
    'real about',
    'real data',
  ],
  'method#verdict': ['rate', 'goal rate', 'rate meaning', 'project rate', 'result rate'],
  method: [
    ...['glossary', 'figure glossary', 'data glossary', 'goal glossary'],
    ...['conflict', 'source conflict', 'data conflict', 'result glossary', 'money glossary'],
    ...['status difference', 'status result difference', 'result difference', 'goal difference'],
    ...['goal result difference', 'money difference', 'money grant difference', 'status glossary'],
    ...['status meaning', 'met meaning', 'missed meaning', 'waiting meaning'],
    ...['missing', 'data missing', 'result missing', 'goal missing', 'status missing'],
  ],
  glossary: [
    ...['glossary', 'goal meaning', 'result meaning', 'status meaning'],
    ...['money meaning', 'grant meaning', 'aim meaning', 'policy meaning', 'project meaning'],
    ...['revitalization meaning', 'met meaning', 'missed meaning', 'waiting meaning'],
  ],
  accessible: ['accessible'],
  machineReadable: ['machineReadable', 'data machineReadable'],
  managedElsewhere: [
    ...['elsewhere managed', 'elsewhere managed project', 'elsewhere managed goal'],
    ...['elsewhere goal', 'elsewhere project'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What answers on a page that other words have found: of a project what it costs. */
const askedWithin = {
  'eachProject#money': ['howMuch', 'money', 'howMuch pays', 'money howMuch', 'money pays'],
} as const;

/** Who pays what the grant does not: what a text of the content says of that. */
const askedOfRest = [
  ...['who pays', 'who pays project', 'who pays money', 'who money', 'who money project'],
  ...['who pays money project', 'ownShare', 'ownShare howMuch', 'ownShare money', 'who ownShare'],
];

/** A page that says what it answers. */
export type AnsweringPage = keyof typeof asked extends infer Key
  ? Key extends `${infer Name}#${string}`
    ? Name
    : Key
  : never;

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

/** The texts that speak of the money beside the grant: its term, and what the source does not say. */
function textsOfRest({ discrepancies, terms }: Database): readonly string[] {
  const { rest } = wordsOf('ja').sentences.money;
  return [
    ...terms.filter(({ term }) => term === rest).map(({ term_id }) => `glossary#${term_id}`),
    ...discrepancies
      .filter(({ title }) => title.includes(rest))
      .flatMap(({ discrepancy_id: id }) => [`source#${id}`, `method#${id}`]),
  ];
}

/** What every page of a site answers, by the name that the page carries. */
export function questionsOf(database: Database, municipality: string): Questions {
  const { codelists, goals, kpis, policies, projects } = database;
  const statuses = codelists
    .filter(({ codelist }) => codelist === 'statuses')
    .flatMap((status) => [status.ja, status.en]);
  const answered = (page: string, questions: readonly string[]) => {
    const asks = questions.map((question) => askOf(question, statuses));
    return [page, { asks, names: [] }] as const;
  };
  const pages = [
    ...textsOfRest(database).map((text) => answered(text, askedOfRest)),
    ...Object.entries(asked).map(([page, questions]) =>
      answered(page, page === 'finance#' ? [...questions, ...askedOfRest] : questions),
    ),
  ];
  const within = Object.entries(askedWithin).map((entry) => answered(...entry));
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
    within: Object.fromEntries<Questions['within'][string]>(within),
  };
}
