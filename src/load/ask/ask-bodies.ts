import { isManagedElsewhere } from '../../model/status.ts';
import { observedTables } from '../check/observed-tables.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

/** Who keeps track of figures, and who has published them, told in two ways. */
export function askBodies(tables: ParsedTables): Question[] {
  return [...askManagers(tables), ...askManaged(tables), ...askPublishers(tables)];
}

/** A body other than the municipality has a name, and the municipality needs none. */
function askManagers({ projects }: ParsedTables): Question[] {
  return projects.rows.flatMap((row) => {
    const { kpi_managed_by: found, kpi_manager_name: name } = row.values;
    if (found === undefined || name === undefined) return [];
    const isOwn = found === 'municipality';
    if (isOwn === (name === null)) return [];
    return isOwn
      ? askAt({ table: projects, row, column: 'kpi_manager_name' }, 'manager-unexpected', {
          found: name ?? '',
        })
      : askAt({ table: projects, row, column: 'kpi_managed_by' }, 'manager-unnamed', { found });
  });
}

/** A KPI whose figures another body keeps, of a project whose figures the municipality keeps. */
function askManaged(tables: ParsedTables): Question[] {
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const projects = rowsBy(tables.projects, 'project_id');
  return observedTables(tables).flatMap((table) =>
    table.rows.flatMap((row) => {
      const { status: found, kpi_id: kpi = '' } = row.values;
      const project = projects.get(kpis.get(kpi)?.values.project_id ?? '')?.values;
      if (!found || !isManagedElsewhere(found)) return [];
      if (project?.kpi_managed_by !== 'municipality') return [];
      const facts = { found, project: project.project_id ?? '' };
      return askAt({ table, row, column: 'status' }, 'managed-by-own', facts);
    }),
  );
}

/** One publisher with two codes: told where a document has another than the first of them. */
function askPublishers({ sources }: ParsedTables): Question[] {
  const first = rowsBy(sources, 'publisher');
  return sources.rows.flatMap((row) => {
    const { publisher = '', municipality_code: found } = row.values;
    const { municipality_code: code, source_id: source } = first.get(publisher)?.values ?? {};
    if (!found || !code || !source || found === code) return [];
    const facts = { found, publisher, code, source };
    return askAt({ table: sources, row, column: 'municipality_code' }, 'code-different', facts);
  });
}
