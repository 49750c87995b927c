import { japaneseWords } from '../i18n/japanese-words.ts';
import { type Database, type TableName, tableNames, tables } from '../model/database.ts';
import type { Language } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import type { AnyRow, Columns } from '../model/table.ts';

/** What replaces the cells of a table in another language, by the cell. */
type Words = ReadonlyMap<string, string>;

/** Columns with the columns that translate them. */
function translationsOf(
  columns: Columns,
  language: Language,
): readonly (readonly [column: string, translation: string])[] {
  return Object.entries(columns).flatMap(([name, { translates }]) =>
    translates?.into === language ? [[translates.column, name] as const] : [],
  );
}

/**
 * A key that is a word itself, such as a unit, is translated wherever it is used; a word that two
 * of them would share is not, because it names neither.
 */
function keyWords(rows: readonly AnyRow[], key: string, translation: string): Words {
  const byWord = Map.groupBy(rows, (row) => row[translation]);
  const unique = [...byWord].flatMap(([word, [row, ...others]]) =>
    typeof word === 'string' && row !== undefined && others.length === 0
      ? [[String(row[key]), word] as const]
      : [],
  );
  return new Map(unique);
}

/** The translated keys of every table that has such. */
function translatedKeys(database: Database, language: Language): ReadonlyMap<string, Words> {
  const found = tableNames.flatMap((table) => {
    const { key, columns } = tables[table];
    const [name] = key;
    const translation = translationsOf(columns, language).find(([column]) => column === name);
    if (name === undefined || translation === undefined) return [];
    return [[table, keyWords(database[table], name, translation[1])] as const];
  });
  return new Map(found);
}

/** Makes a row of a table the row that is shown. */
function createTell(
  table: TableName,
  { language, keys }: { readonly language: Language; readonly keys: ReadonlyMap<string, Words> },
): (row: AnyRow) => AnyRow {
  const columns: Columns = tables[table].columns;
  const [ownKey] = tables[table].key;
  const own = translationsOf(columns, language).filter(
    ([column]) => !(keys.has(table) && column === ownKey),
  );
  const words = Object.entries(columns).flatMap(([name, { references }]) => {
    const found = keys.get(keys.has(table) && name === ownKey ? table : (references ?? ''));
    return found ? [[name, found] as const] : [];
  });
  return (row) => ({
    ...row,
    ...Object.fromEntries(own.map(([name, by]) => [name, row[by] ?? row[name] ?? null])),
    ...Object.fromEntries(
      words.map(([name, found]) => [name, found.get(String(row[name])) ?? row[name] ?? null]),
    ),
  });
}

/**
 * Words of the content that a language has no translation of, and shows as they are written. What
 * holds no Japanese needs none.
 */
export function untranslatedIn(database: Database, language: Language): ReadonlySet<string> {
  const found = tableNames.flatMap((table) => {
    const rows: readonly AnyRow[] = database[table];
    return translationsOf(tables[table].columns, language).flatMap(([column, translation]) =>
      rows.flatMap((row) => {
        const { [column]: words } = row;
        if (typeof words !== 'string' || row[translation]) return [];
        return japaneseWords(words).length > 0 ? [words] : [];
      }),
    );
  });
  return new Set(found);
}

/** A setting is translated by the one that is named for it and the language. */
function wordsOfSettings<Group extends object>(group: Group, language: Language): Group {
  const words = Object.entries(group).map(([name, value]: [string, unknown]) => {
    const told: unknown = Reflect.get(group, `${name}_${language}`);
    if (typeof told === 'string') return [name, told] as const;
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [name, isGroup ? wordsOfSettings(value, language) : value] as const;
  });
  return Object.fromEntries(words) as Group;
}

/** The page about a licence of Creative Commons in a language; other addresses stay. */
const deedIn = (address: string, language: Language) =>
  address.replace(/(creativecommons\.org\/.+\/deed)\.[\w-]+$/u, `$1.${language}`);

/** The settings as a language tells them; what has no translation is shown as it is written. */
export function settingsIn(settings: Settings, language: Language): Settings {
  const { licence, ...words } = wordsOfSettings(settings, language);
  return { ...words, licence: { ...licence, url: deedIn(licence.url, language) } };
}

/**
 * The tables as a language tells them: where a column has words in it, they stand in place of
 * those of the content. What has no translation is shown as it is written.
 */
export function toldIn(database: Database, language: Language): Database {
  const isTranslated = tableNames.some(
    (table) => translationsOf(tables[table].columns, language).length > 0,
  );
  if (!isTranslated) return database;
  const keys = translatedKeys(database, language);
  const told = tableNames.map((table) => {
    const rows: readonly AnyRow[] = database[table];
    return [table, rows.map(createTell(table, { language, keys }))] as const;
  });
  return Object.fromEntries(told) as unknown as Database;
}
