import type { Content } from '../../../src/load/content.ts';
import { tableNames, tables, type TableName } from '../../../src/model/database.ts';
import type { AnyRow, Columns } from '../../../src/model/table.ts';
import type { ShownText } from './shown-text.ts';

const letter = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** Letters, punctuation and wide forms. */
export const japanese = new RegExp(`[${letter}\\u3000-\\u303f\\u30fb\\u30fc\\uff00-\\uffef]`, 'u');

/** A word with the digits, Latin letters and signs within it. */
const words = new RegExp(`[${letter}](?:[${letter}\\p{N}A-Za-z・ー（）()]*[${letter}])?`, 'gu');

/** Told by words of other tables or on pages that show two languages. */
const notShown: readonly TableName[] = ['codelists', 'fiscal_years', 'search_words', 'answers'];

/** Japanese that an English page may show: as it is named, as it is printed, or not translated yet. */
interface Allowed {
  readonly text: string;
  /** Table and column, or file, whose words have no translation; null for names. */
  readonly untranslated: string | null;
}

const tight = (text: string) => text.replace(/\s+/g, '');

function cellsOf(table: TableName, rows: readonly AnyRow[]): readonly Allowed[] {
  const columns: Columns = tables[table].columns;
  const translations = Object.entries(columns).map(
    ([name, { translates }]) => [translates?.column, name] as const,
  );
  const isTranslated = (row: AnyRow, column: string) =>
    translations.some(([of, name]) => of === column && row[name] !== null);
  return Object.entries(columns)
    .filter(([, { notation, references }]) => notation !== true && references === undefined)
    .flatMap(([name, { properName, page }]) =>
      rows
        .filter((row) => !isTranslated(row, name))
        .map((row) => ({
          text: String(row[name] ?? ''),
          untranslated: properName === true || page === true ? null : `${table}.${name}`,
        })),
    );
}

/** All of it, the longest first, so that nothing is taken for a part of something else. */
function allowedIn({ database, settings, prose }: Content): readonly Allowed[] {
  const cells = tableNames
    .filter((table) => !notShown.includes(table))
    .flatMap((table) => cellsOf(table, database[table]));
  const { name, short_name, municipality, publisher, description, next_update } = settings;
  const names = [name, short_name, municipality, publisher.name];
  const inSettings = { description, next_update: next_update ?? '' };
  return [
    ...cells,
    ...names.map((text) => ({ text, untranslated: null })),
    ...Object.entries(inSettings).map(([setting, text]) => ({
      text,
      untranslated: `site.yaml ${setting}`,
    })),
    ...prose.projects.map(({ summary }) => ({ text: summary ?? '', untranslated: '*.mdx' })),
    // Headings of prose are also links to it.
    ...prose.projects.flatMap(({ body }) =>
      [...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => ({
        text: heading,
        untranslated: '*.mdx',
      })),
    ),
    ...prose.pages.flatMap(({ title, summary }) =>
      [title, summary].map((text) => ({ text, untranslated: '*.mdx' })),
    ),
  ]
    .map((allowed) => ({ ...allowed, text: tight(allowed.text) }))
    .filter(({ text }) => japanese.test(text))
    .sort((one, other) => other.text.length - one.text.length);
}

/** What the source prints where a figure stands: it is a text of its own, or quoted. */
function notationsIn({ database }: Content): ReadonlySet<string> {
  const cells = tableNames.flatMap((table) => {
    const columns: Columns = tables[table].columns;
    const printed = Object.keys(columns).filter((name) => columns[name]?.notation === true);
    const rows: readonly AnyRow[] = database[table];
    return rows.flatMap((row) => printed.map((name) => tight(String(row[name] ?? ''))));
  });
  return new Set(cells);
}

/** The texts without their marks, and with the words that they explain. */
function proseIn({ prose }: Content): string {
  const texts = [...prose.projects, ...prose.pages].map(({ body }) => body).join('\n');
  return tight(texts.replace(/<Term word="([^"]*)">/g, '$1').replace(/<[^>]*>|\*\*|[（）()]/g, ''));
}

/** What a text says in Japanese. */
export interface Finding {
  /** Words that nobody may say in Japanese on an English page. */
  readonly faults: readonly string[];
  /** Tables and columns, or files, whose words it shows because they have no translation. */
  readonly untranslated: readonly string[];
}

/** Reads texts of a site in English that was made of this content. */
export function createReader(content: Content): (shown: ShownText) => Finding {
  const allowed = allowedIn(content);
  const notations = notationsIn(content);
  const prose = proseIn(content);
  return ({ text, isProse }) => {
    if (!japanese.test(text)) return { faults: [], untranslated: [] };
    const whole = tight(text);
    if (notations.has(whole)) return { faults: [], untranslated: [] };
    const untranslated: string[] = [];
    let rest = whole.replace(/“[^”]*”/g, (quoted) =>
      notations.has(quoted.slice(1, -1)) ? '' : quoted,
    );
    for (const { text: known, untranslated: where } of allowed) {
      if (!rest.includes(known)) continue;
      rest = rest.replaceAll(known, ' ');
      if (where !== null) untranslated.push(where);
    }
    // Prose puts what a word means in brackets, which its text has not.
    const left = (isProse ? rest.replace(/[（）()]/g, ' ') : rest).match(words) ?? [];
    const inProse = isProse ? left.filter((word) => prose.includes(word)) : [];
    return {
      faults: left.filter((word) => !inProse.includes(word)),
      untranslated: [...untranslated, ...(inProse.length > 0 ? ['*.mdx'] : [])],
    };
  };
}
