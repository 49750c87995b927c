import type { Kpi } from '../../model/database.ts';
import { createNearest } from '../read/nearest.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { rowsBy } from './row-index.ts';
import { allTables } from './ruled-columns.ts';

/** Rows that name others which exist, but not those that can be meant. */
export function checkLinks(tables: ParsedTables): Problem[] {
  return [
    ...successorCircles(tables.kpis),
    ...belongingTables(tables).flatMap((table) => strangers(table, tables)),
    ...unknownScopes(tables),
  ];
}

/** Told once for each circle, at its last row: KPIs are added below those that they replace. */
function successorCircles(kpis: ParsedTable<Kpi>): Problem[] {
  const byId = rowsBy(kpis, 'kpi_id');
  const seen = new Set<string>();
  return [...byId.keys()].flatMap((start) => {
    const path = new Map<string, ParsedRow<Kpi>>();
    let id: string | null | undefined = start;
    while (id && !seen.has(id) && !path.has(id)) {
      const row = byId.get(id);
      if (!row) break;
      path.set(id, row);
      id = row.values.successor;
    }
    for (const passed of path.keys()) seen.add(passed);
    return id && path.has(id) ? circle(kpis, path, id) : [];
  });
}

function circle(
  kpis: ParsedTable<Kpi>,
  path: ReadonlyMap<string, ParsedRow<Kpi>>,
  first: string,
): Problem[] {
  const ids = [...path.keys()];
  const members = ids.slice(ids.indexOf(first));
  const rows = members.flatMap((id) => path.get(id) ?? []);
  const last = rows.toSorted((a, b) => b.row - a.row)[0];
  // A KPI that names itself has a problem of its own.
  if (members.length < 2 || !last) return [];
  const facts = { found: last.values.successor ?? '', chain: [...members, first].join(' → ') };
  return [problem(placeIn(kpis, last.row, 'successor'), 'successor-circular', facts)];
}

/** Tables whose rows can be about a KPI and a project at once. */
function belongingTables(tables: ParsedTables): readonly ParsedTable[] {
  return allTables(tables).filter(
    ({ table: { columns } }) =>
      columns.kpi_id?.references !== undefined && columns.project_id?.references !== undefined,
  );
}

/** A row about a KPI and a project is about the project of the KPI. */
function strangers(table: ParsedTable, { kpis, projects }: ParsedTables): Problem[] {
  const byId = rowsBy(kpis, 'kpi_id');
  const known = rowsBy(projects, 'project_id');
  return table.rows.flatMap(({ row, values: { project_id: project, kpi_id: found } }) => {
    if (typeof found !== 'string' || typeof project !== 'string') return [];
    const owner = byId.get(found)?.values.project_id;
    if (!known.has(project) || owner === undefined || owner === project) return [];
    return [
      problem(placeIn(table, row, 'kpi_id'), 'kpi-of-another-project', { found, project, owner }),
    ];
  });
}

/** Looks like an ID or a date, not like words. */
const identifier = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z]{1,3}\d+|\d{4}-\d\d-\d\d)$/u;

/** Tables whose rows a change can be about: each is named by one ID or date. */
function namedTables(tables: ParsedTables): readonly ParsedTable[] {
  return allTables(tables).filter(({ table: { key, columns } }) => {
    const type = key.length === 1 ? columns[key[0] ?? '']?.type : undefined;
    return type === 'identifier' || type === 'date';
  });
}

function unknownScopes(tables: ParsedTables): Problem[] {
  const { changes } = tables;
  const all = namedTables(tables);
  if (all.some(({ isComplete }) => !isComplete)) return [];
  const ids = new Set(
    all.flatMap(({ rows, table }) => rows.map(({ values }) => values[table.key[0] ?? ''])),
  );
  if (ids.has(undefined)) return [];
  const nearest = createNearest([...ids].filter((id) => typeof id === 'string'));
  return changes.rows.flatMap(({ row, values: { scope: found } }) => {
    if (found === undefined || ids.has(found) || !identifier.test(found)) return [];
    const facts = { found, nearest: nearest(found) };
    return [problem(placeIn(changes, row, 'scope'), 'scope-unknown', facts)];
  });
}
