import { roleOf } from '../../derive/role.ts';
import { indexBy, rowAt } from '../../derive/rows-by-key.ts';
import { codeDefinitions } from '../../model/code-definitions.ts';
import { codes } from '../../model/codes.ts';
import {
  publishedTables,
  type Database,
  type Observation,
  type TableName,
  type Unit,
} from '../../model/database.ts';
import { publishedDeclaration } from '../../model/published.ts';
import { roleWords } from '../../model/roles.ts';
import { markedName, type Settings } from '../../model/settings.ts';
import type { AnyRow, Table } from '../../model/table.ts';
import { type BaseLanguage, descriptionLanguages } from '../../model/text.ts';

/** A table or a view of tables with its rows: what every format is written from. */
export interface PublishedTable {
  readonly table: Table;
  readonly rows: readonly AnyRow[];
}

/** What everything that is published follows from. */
export interface PublishedContent {
  readonly database: Database;
  readonly settings: Settings;
  /** Whole address of the site; null where it is not known. */
  readonly home: string | null;
}

/** Code and name of the municipality, as the newest report and the settings give them. */
export function municipalityOf({ database, settings }: PublishedContent) {
  const sources = indexBy(database.sources, ({ source_id }) => source_id);
  const [newest] = database.vintages.toSorted((one, other) =>
    one.vintage < other.vintage ? 1 : -1,
  );
  if (!newest) throw new Error('A database without a vintage cannot have passed the checks.');
  const { municipality_code } = rowAt(sources, newest.source_id);
  return { municipality_code, municipality: markedName(settings.municipality, settings) };
}

/** The codes of the software's own list, like those of the content in their table. */
const roleRows = (main: BaseLanguage): readonly AnyRow[] =>
  codes.roles.map((role) => {
    const { label, definition } = roleWords[role];
    const { [main]: own } = label;
    return { codelist: 'roles', code: role, ...label, ja: own, definition: definition[main] };
  });

const definitionOf = ({ codelist, code }: AnyRow): string | null => {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = codeDefinitions;
  return lists[String(codelist)]?.[String(code)] ?? null;
};

export type RowPublisher = (name: TableName, row: AnyRow) => AnyRow;

/** Makes a row of the content one that is published: with what follows from it. */
export function createRowPublisher(content: PublishedContent): RowPublisher {
  const kpis = indexBy(content.database.kpis, ({ kpi_id }) => kpi_id);
  const municipality = municipalityOf(content);
  const derived: Partial<Record<TableName, (row: AnyRow) => AnyRow>> = {
    observations: (row) => {
      const observation = row as unknown as Observation;
      return { role: roleOf(observation, rowAt(kpis, observation.kpi_id)) };
    },
    units: (row) => {
      const { kind } = row as unknown as Unit;
      return { currency: kind === 'money' ? content.settings.currency : null };
    },
    codelists: (row) => ({ definition_en: row.definition_en ?? definitionOf(row) }),
  };
  return (name, row) => {
    const own = { ...row, ...derived[name]?.(row) };
    return { ...own, ...municipality, ...own };
  };
}

/** Every table that readers can download, in the order in which they meet them. */
export function publishedTablesOf(content: PublishedContent): readonly PublishedTable[] {
  const publish = createRowPublisher(content);
  const [main] = descriptionLanguages(content.settings.languages);
  return publishedTables.map((name) => {
    const rows: readonly AnyRow[] = content.database[name];
    const all = name === 'codelists' ? [...rows, ...roleRows(main)] : rows;
    return {
      table: publishedDeclaration(name),
      rows: all.map((row) => publish(name, row)),
    };
  });
}
