import { tableNames, type TableName } from '../../src/model/database.ts';
import { codes } from '../../src/model/codes.ts';
import { isIn, roomOf } from './rooms.ts';
import { fileRule, type Rule } from './rule.ts';
import type { Literal, Source } from './source.ts';

/** Lines of any file. */
const mostLines = 250;
/** Lines of a page. */
const mostPageLines = 60;

/** All addresses, and the base path that this build puts before them. */
const urlModule = 'src/model/addresses.ts';
/** Letters, and the punctuation and wide forms that Japanese is set with. */
const japanese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Where Japanese words are kept, and where Japanese is read as people write it. */
const japanesePlaces = ['src/i18n/', 'src/model/', 'src/load/', 'src/reader/', 'src/search/'];

export const inSource = ({ path }: Pick<Source, 'path'>) => path.startsWith('src/');

export function found(literals: readonly Literal[], test: (literal: Literal) => boolean) {
  return literals.filter(test).map(({ text, line }) => ({ line, found: text.trim().slice(0, 80) }));
}

const wordsRule = fileRule(
  'words-stay-in-their-rooms',
  'Japanese stands only where words are kept (`src/i18n`, `src/model`) and where Japanese is read (`src/load`, `src/reader`, `src/search`).',
  (source) =>
    inSource(source) && !isIn(source.path, japanesePlaces)
      ? found(source.literals, ({ text }) => japanese.test(text))
      : [],
);

/** Rooms whose language is that of the page. */
const pageRooms = ['components', 'layouts', 'pages'];

const languageRule = fileRule(
  'language-comes-with-the-page',
  'Components, layouts and pages ask neither `Astro.currentLocale` nor `wordsOf`, and no text for one language by its key: language and words come with `Astro.locals`, and `translated` knows what has no translation.',
  ({ path, text }) =>
    pageRooms.includes(roomOf(path) ?? '')
      ? [...text.matchAll(/Astro\.currentLocale|\bwordsOf\b|\w\[language\]/g)].map(([what]) => ({
          line: 0,
          found: what,
        }))
      : [],
);

/** `/kpis/` in quotes, `href="/…`, or the base path itself. */
const address = /^['"`]\/[a-z]|\b(?:href|src|action)=["'{`]*\/[a-z]/i;

/** Paths of requests and of the machine look like addresses. */
const isOfMachine = (path: string) => ['serve', 'build'].includes(roomOf(path) ?? '');

const addressRule = fileRule(
  'addresses-stay-in-url',
  `Addresses of the site are written only in \`${urlModule}\`.`,
  (source) => {
    const { path, text, literals } = source;
    if (!inSource(source) || path === urlModule || isOfMachine(path)) return [];
    const written = found(literals, (literal) => address.test(literal.text));
    const isBaseUsed = text.includes('import.meta.env.BASE_URL');
    return isBaseUsed ? [...written, { line: 0, found: 'import.meta.env.BASE_URL' }] : written;
  },
);

const pageRule = fileRule(
  'page-is-thin',
  `A page has at most ${mostPageLines} lines and calls neither \`filter\`, \`map\` nor \`reduce\`.`,
  ({ path, text, lineCount }) => {
    if (roomOf(path) !== 'pages') return [];
    const calls = text.match(/\.(?:filter|map|reduce)\(/g) ?? [];
    const long = lineCount > mostPageLines ? [`${lineCount} lines`] : [];
    return [...calls, ...long].map((what) => ({ line: 0, found: what }));
  },
);

const lengthRule = fileRule(
  'file-is-short',
  `A file has at most ${mostLines} lines.`,
  ({ lineCount }) => (lineCount > mostLines ? [{ line: 0, found: `${lineCount} lines` }] : []),
);

const clockRule = fileRule(
  'clock-is-not-read',
  '`src` does not read the clock, but in `src/check/browser/today.ts`, for whoever works on the page: the same content gives the same site.',
  (source) =>
    inSource(source) && source.path !== 'src/check/browser/today.ts'
      ? [...source.text.matchAll(/new Date\(\)|Date\.now\(/g)].map(([what]) => ({
          line: 0,
          found: what,
        }))
      : [],
);

const escapeRule = fileRule(
  'markup-is-escaped-in-one-place',
  'Signs of markup are escaped only in `src/write`.',
  (source) =>
    inSource(source) && roomOf(source.path) !== 'write'
      ? found(source.literals, ({ text }) => /&lt;|u003c/i.test(text))
      : [],
);

/** `src` serves every municipality; what is particular to one stands in `content/`. */
export function createNameRule(names: readonly string[]): Rule {
  return fileRule(
    'no-municipality-is-named',
    '`src` names no municipality: what is particular to one is in `content`.',
    (source) => {
      const lines = inSource(source) ? source.text.split('\n') : [];
      return lines.flatMap((text, index) =>
        names
          .filter((name) => text.toLowerCase().includes(name.toLowerCase()))
          .map((name) => ({ line: index + 1, found: name })),
      );
    },
  );
}

/** A code of a status in quotes; not a code that other lists have, too. */
const otherCodes = Object.entries(codes).flatMap(([list, own]): readonly string[] =>
  list === 'statuses' ? [] : own,
);
const status = new RegExp(
  `(['"\`])(?:${codes.statuses.filter((code) => !otherCodes.includes(code)).join('|')})\\1`,
);
const partialRecord = /\bPartial<\s*Record<\s*Status\b/;

const statusRule = fileRule(
  'a-status-is-one-entry',
  'A status is named in quotes only in `src/model`, and in `src/reader`, which reads it off the words of a source; no record of statuses is partial: what follows from a status is asked of its rule.',
  (source) => {
    if (!inSource(source) || ['model', 'reader'].includes(roomOf(source.path) ?? '')) return [];
    const records = partialRecord.exec(source.text) ?? [];
    return [
      ...found(
        source.literals,
        ({ text, kind }) =>
          status.test(text) && (kind === 'markup' || status.exec(text)?.[0] === text),
      ),
      ...records.map((what) => ({ line: 0, found: what })),
    ];
  },
);

/** Where one table is meant, and why. */
const namedTables: Readonly<Record<string, readonly TableName[]>> = {
  // The one table that has a file for each of its lists.
  'src/load/content-layout.ts': ['codelists'],
  'src/load/release/snapshot.ts': ['codelists'],
  'src/load/release/check-records.ts': ['codelists'],
  // What a release says of itself: whose it is, and which reports are frozen in it.
  'src/load/release/foreign-release.ts': ['sources'],
  'src/load/release/differences.ts': ['vintages'],
  // The file in which people answer.
  'src/load/report/text.ts': ['answers'],
  // Words that are no tables: parts of a page, what was mended.
  'src/load/check/check-prose-links.ts': ['kpis', 'evaluations', 'discrepancies', 'facts'],
  'src/load/fix/mend-characters.ts': ['changes'],
};

const listOfTables = /\btables\.\w+,\s+tables\.\w+/g;

const tableRule = fileRule(
  'a-table-declares-its-rules',
  '`src/load` keeps no list of tables: what holds for a table or a column is part of its declaration.',
  ({ path, text, literals }) => {
    if (roomOf(path) !== 'load') return [];
    const allowed: readonly string[] = namedTables[path] ?? [];
    const forbidden = tableNames.filter((name) => !allowed.includes(name));
    return [
      ...found(literals, (literal) => forbidden.some((name) => literal.text === `'${name}'`)),
      ...[...text.matchAll(listOfTables)].map(([list]) => ({
        line: 0,
        found: list.replace(/\s+/g, ' '),
      })),
    ];
  },
);

/** Where a text takes hold of the page. */
const pageUses = (text: string): readonly string[] =>
  text.match(/\b(?:document|window)\.\w+|\bHTML\w*Element\b/g) ?? [];

const browserCharts = 'src/charts/browser/';

const browserRule = fileRule(
  'charts-touch-the-page-in-one-folder',
  `Charts use the page and Chart.js only in \`${browserCharts}\`.`,
  ({ path, text, imports }) => {
    if (!inSource({ path }) || path.startsWith(browserCharts)) return [];
    const libraries = imports
      .filter(({ target }) => /^chart\.js(?:\/|$)/.test(target))
      .map(({ target, line }) => ({ line, found: target }));
    const calls = pageUses(text);
    const isChart = roomOf(path) === 'charts';
    return [...libraries, ...(isChart ? calls.map((found) => ({ line: 0, found })) : [])];
  },
);

const browserCheck = 'src/check/browser/';

const checkRule = fileRule(
  'check-touches-the-page-in-one-folder',
  `\`src/check\` uses the page, and opens PDFs, only in \`${browserCheck}\`.`,
  ({ path, text, imports }) => {
    if (roomOf(path) !== 'check' || path.startsWith(browserCheck)) return [];
    const libraries = imports
      .filter(({ target }) => target.startsWith('pdfjs-dist'))
      .map(({ target, line }) => ({ line, found: target }));
    return [...libraries, ...pageUses(text).map((what) => ({ line: 0, found: what }))];
  },
);

export const textRules: readonly Rule[] = [
  wordsRule,
  languageRule,
  addressRule,
  pageRule,
  lengthRule,
  clockRule,
  escapeRule,
  statusRule,
  tableRule,
  browserRule,
  checkRule,
];
