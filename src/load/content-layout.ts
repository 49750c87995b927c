import { codes, derivedCodelists, laterCodes, type Codelist } from '../model/codes.ts';
import { tables, type TableName } from '../model/database.ts';
import { isLanguage, type Language, otherLanguages, written } from '../model/language.ts';
import { codelists } from '../model/tables/codelists.ts';
import type { Columns, Table } from '../model/table.ts';

/** Every table with a file of its own; codelists have a file for each list. */
export type DataTable = Exclude<TableName, 'codelists'>;

export const dataTables = Object.keys(tables).filter((name) => name !== 'codelists') as DataTable[];

export const codelistNames = (Object.keys(codes) as Codelist[]).filter(
  (name) => !derivedCodelists.includes(name),
);

/** Lists all of whose codes came later: a content that uses none of them has no file for them. */
export function isLaterCodelist(name: Codelist): boolean {
  const later: readonly string[] = laterCodes[name] ?? [];
  return codes[name].every((code) => later.includes(code));
}

/** Pages whose text is MDX, by file name. */
export const pageNames = ['about'] as const;

export const settingsPath = 'content/site.yaml';

export const tablePath = (name: DataTable) => `content/data/${name}.csv`;

export const codelistPath = (name: Codelist) => `content/codelists/${name}.csv`;

/** The ending of a text: a translation names its language, as in `about.en.mdx`. */
const ending = (language: Language) => (language === written ? 'mdx' : `${language}.mdx`);

export const pagePath = (name: string, language: Language = written) =>
  `content/pages/${name}.${ending(language)}`;

export const projectPath = (projectId: string, language: Language = written) =>
  `content/projects/${projectId}.${ending(language)}`;

/** A text by its file. */
export interface TextName {
  readonly subject: 'project' | 'page';
  /** The project or page that it tells about. */
  readonly name: string;
  readonly language: Language;
}

const textPath = new RegExp(
  `^content/(project|page)s/([^/]+?)(?:\\.(${otherLanguages.join('|')}))?\\.mdx$`,
  'u',
);

/** What a file of a text tells about, and in which language; null for any other file. */
export function textOfPath(path: string): TextName | null {
  const [, subject, name = '', code] = textPath.exec(path) ?? [];
  if (subject !== 'project' && subject !== 'page') return null;
  return { subject, name, language: isLanguage(code) ? code : written };
}

/** The text that a translation is of. */
export const originalPath = (path: string): string => {
  const text = textOfPath(path);
  return text ? `content/${text.subject}s/${text.name}.${ending(written)}` : path;
};

/** The project that a file tells about, in whatever language; null for any other file. */
export function projectOfPath(path: string): string | null {
  const text = textOfPath(path);
  return text?.subject === 'project' ? text.name : null;
}

const tablePaths: ReadonlySet<string> = new Set([
  ...dataTables.map(tablePath),
  ...codelistNames.map(codelistPath),
]);

/** Whether a file holds a table or a codelist. */
export const isTablePath = (path: string): boolean => tablePaths.has(path);

/** A table as it is declared, whichever it is. */
export const declarationOf = (name: DataTable): Table => tables[name];

/** A codelist file has every column but the name of the list, which is the file's. */
export const codelistFile: Table = {
  ...codelists,
  key: ['code'],
  columns: without(codelists.columns, 'codelist'),
};

function without(columns: Columns, name: string): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([column]) => column !== name));
}

/** The first row of a file that nobody has translated. */
export const headerOf = ({ columns }: Table) =>
  Object.entries(columns)
    .filter(([, { since, translates }]) => since === undefined || !translates)
    .map(([name]) => name)
    .join(',');
