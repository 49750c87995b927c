import { codes, laterCodes, type Codelist } from '../../model/codes.ts';
import { codelistNames, dataTables } from '../content-layout.ts';
import { nearest } from '../read/nearest.ts';
import { placeIn, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** A codelist file and the software must hold the same codes, those that came later if used. */
export function checkCodelists(codelists: ParsedCodelists, tables: ParsedTables): Problem[] {
  return codelistNames.flatMap((name) => {
    const unused = (laterCodes[name] ?? []).filter((code) => !isUsed(name, code, tables));
    return codelistProblems(name, codelists[name], new Set(unused));
  });
}

function isUsed(codelist: Codelist, code: string, tables: ParsedTables): boolean {
  return dataTables.some((name) => {
    const table: ParsedTable = tables[name];
    const columns = Object.entries(table.table.columns)
      .filter(([, column]) => column.codelist === codelist)
      .map(([column]) => column);
    return table.rows.some(({ values }) => columns.some((column) => values[column] === code));
  });
}

function codelistProblems(
  codelist: Codelist,
  table: ParsedTable,
  unused: ReadonlySet<string>,
): Problem[] {
  const known: readonly string[] = codes[codelist];
  const missing = new Set(known.filter((code) => !unused.has(code)));
  for (const { values } of table.rows) missing.delete(String(values.code));
  const unread = table.rows.some(({ values }) => values.code === undefined);
  const problems = table.rows.flatMap(({ row, values: { code } }) => {
    if (typeof code !== 'string' || known.includes(code)) return [];
    const meant = nearest(code, missing);
    if (meant !== null) missing.delete(meant);
    const facts = { found: code, nearest: meant, codelist, codes: known.join(', ') };
    return [problem(placeIn(table, row, 'code'), 'code-unknown', facts)];
  });
  if (!table.isComplete || unread) return problems;
  const absent = [...missing].map((code) =>
    problem(placeIn(table, 1, 'code'), 'code-missing', { code }),
  );
  return [...problems, ...absent];
}
