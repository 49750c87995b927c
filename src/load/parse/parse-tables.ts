import { codes, type Codelist } from '../../model/codes.ts';
import type { tables } from '../../model/database.ts';
import type { Row } from '../../model/table.ts';
import {
  codelistFile,
  codelistNames,
  codelistPath,
  dataTables,
  declarationOf,
  isLaterCodelist,
  tablePath,
  type DataTable,
} from '../content-layout.ts';
import type { ContentFile } from '../content.ts';
import { absentTable, parseTable, type ParsedTable } from './parse-table.ts';
import type { CodeOfLabel } from '../read/read-cell.ts';

/** Every table but the codelists, as far as it could be read. */
export type ParsedTables = {
  readonly [Name in DataTable]: ParsedTable<Row<(typeof tables)[Name]>>;
};

export type ParsedCodelists = Readonly<Record<Codelist, ParsedTable>>;

type FilesByPath = ReadonlyMap<string, ContentFile>;

export function parseCodelists(files: FilesByPath): ParsedCodelists {
  const entries = codelistNames.map((name) => {
    const file = files.get(codelistPath(name));
    const parsed = file
      ? parseTable(file, codelistFile, () => null)
      : absentTable(codelistPath(name), { ...codelistFile, optional: isLaterCodelist(name) });
    return [name, parsed] as const;
  });
  return Object.fromEntries(entries) as ParsedCodelists;
}

export function parseTables(files: FilesByPath, codelists: ParsedCodelists): ParsedTables {
  const codeOfLabel = labelReader(codelists);
  const entries = dataTables.map((name) => {
    const file = files.get(tablePath(name));
    const table = declarationOf(name);
    const parsed = file
      ? parseTable(file, table, codeOfLabel)
      : absentTable(tablePath(name), table);
    return [name, parsed] as const;
  });
  return Object.fromEntries(entries) as unknown as ParsedTables;
}

/** Staff may write the word that the site shows; the code that belongs to it is known. */
function labelReader(codelists: ParsedCodelists): CodeOfLabel {
  return (codelist, label) => {
    const known: readonly string[] = codes[codelist];
    const row = codelists[codelist].rows.find(
      ({ values }) => values.ja === label || values.en === label,
    );
    const code = String(row?.values.code ?? '');
    return known.includes(code) ? code : null;
  };
}
