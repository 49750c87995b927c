import { codes, derivedCodelists, laterCodes, type Codelist } from '../model/codes.ts';
import { tables, type TableName } from '../model/database.ts';
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

export const pagePath = (name: string) => `content/pages/${name}.mdx`;

export const projectPath = (projectId: string) => `content/projects/${projectId}.mdx`;

/** The project that a file tells about, by its name; null for any other file. */
export function projectOfPath(path: string): string | null {
  return /^content\/projects\/([^/]+)\.mdx$/u.exec(path)?.[1] ?? null;
}

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

/** The first row of a file. */
export const headerOf = (table: Table) => Object.keys(table.columns).join(',');
