import {
  type Language,
  languageDeclarations,
  type OtherLanguage,
  otherLanguages,
} from '../../model/language.ts';
import type { Settings } from '../../model/settings.ts';
import { codelistNames, originalPath, settingsPath } from '../content-layout.ts';
import { allTables } from '../check/ruled-columns.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import type { ParsedProse, ParsedTexts } from '../parse/front-matter.ts';
import { placeIn, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { numbersOfText } from '../read/numbers-of-text.ts';
import { askAt, type AskedCell } from './ask-at.ts';
import { filePlace, linePlace } from '../problem/place.ts';
import type { Place } from '../problem/problem.ts';
import { question, type Question } from '../question/question.ts';

interface Translatable {
  readonly tables: ParsedTables;
  readonly codelists: ParsedCodelists;
  readonly prose: ParsedProse;
  readonly settings: Settings | null;
}

/** Words without a translation, of every language that is published beside the one of the content. */
export function askTranslations({ tables, codelists, prose, settings }: Translatable): Question[] {
  if (settings === null) return [];
  const wanted = otherLanguages.filter((language) => settings.languages.includes(language));
  const asked = [...allTables(tables), ...codelistNames.map((name) => codelists[name])];
  return wanted.flatMap((language) => [
    ...askGroup(settings, language),
    ...asked.flatMap((table) => askCells(table, language)),
    ...askTexts(prose, language),
  ]);
}

/** What other languages write alike, such as a number or an identifier, needs no translation. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Nobody answers that: it ends when the words are translated. */
function askFor(place: Place, found: string, language: OtherLanguage): Question {
  const { name } = languageDeclarations[language];
  const facts = { found, ja: name.ja, en: name.en };
  return question(place, { code: 'untranslated', asked: null }, facts);
}

function askCells(parsed: ParsedTable, language: OtherLanguage): Question[] {
  const columns = Object.entries(parsed.table.columns).flatMap(([column, { translates }]) =>
    translates?.into === language ? [{ column, of: translates.column }] : [],
  );
  return parsed.rows.flatMap((row) =>
    columns.flatMap(({ column, of }) => {
      const { [of]: found, [column]: told } = row.values;
      if (!row.isAligned || typeof found !== 'string' || !japanese.test(found)) return [];
      if (told === null) return [askFor(placeIn(parsed, row.row, column), found, language)];
      return typeof told === 'string' ? askNumbers({ table: parsed, row, column }, of, told) : [];
    }),
  );
}

/** Numbers of a cell that its translation has not. */
function askNumbers(cell: AskedCell, of: string, told: string): Question[] {
  const original = cell.row.values[of];
  const known = numbersOfText(told);
  const missing = numbersOfText(String(original ?? '')).filter((one) => !known.includes(one));
  if (missing.length === 0) return [];
  return askAt(cell, 'numbers-different', { found: missing.join(', '), original: of });
}

const textIn = (group: object, name: string): string | null => {
  const value: unknown = Reflect.get(group, name);
  return typeof value === 'string' ? value : null;
};

/** Settings of words have others beside them, named for each language. */
function askGroup(group: object, language: OtherLanguage, path = ''): Question[] {
  const ending = `_${language}`;
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return askGroup(value, language, `${path}${key}.`);
    }
    const found = key.endsWith(ending) ? textIn(group, key.slice(0, -ending.length)) : null;
    if (found === null || !japanese.test(found) || value !== null) return [];
    return [askFor(linePlace(settingsPath, 1, path + key), found, language)];
  });
}

const isSection = ({ type }: { readonly type: string }) => type === 'heading';

/** A translation with other headings; of a text that cannot be read nobody knows them. */
export function isPartOf({ tree: told }: ParsedMdx, { tree: original }: ParsedMdx): boolean {
  if (!told || !original) return false;
  return told.children.filter(isSection).length !== original.children.filter(isSection).length;
}

/** Texts without a translation, and translations with other headings than the text has. */
function askTexts(prose: ParsedProse, language: Language & OtherLanguage): Question[] {
  const { projects = [], pages = [] }: Partial<ParsedTexts> =
    prose.translations.get(language) ?? {};
  const byOriginal = new Map([...projects, ...pages].map((mdx) => [originalPath(mdx.file), mdx]));
  return [...prose.projects, ...prose.pages].flatMap((original) => {
    const translation = byOriginal.get(original.file);
    if (translation && !isPartOf(translation, original)) return [];
    if (!translation && !japanese.test(original.body)) return [];
    return [askFor(filePlace(translation?.file ?? original.file), original.file, language)];
  });
}
