import type { KpiMatch } from '../reader/match/match-kpis.ts';
import type { Edit } from './apply-edits.ts';
import { saidAfter } from './decisions.ts';
import type { ContentChange } from './content-change.ts';
import { citation } from './observation-cells.ts';
import { kpiKeyOf } from './question-keys.ts';
import type { Edited } from './edited.ts';
import type { ValueContext } from './value-edits.ts';
import { cellOf } from './asked.ts';

const none: Edited = { edits: [], changes: [], again: 0 };

/** A KPI that goes on under another name has the name of the newest report. */
export function nameEdits({ kpi, readings }: KpiMatch, context: ValueContext): Edited {
  const { vintage, isKnown, decisions, database, source, day, reasons } = context;
  const [first] = readings;
  if (!kpi || !first || saidAfter('kpi:', decisions[kpiKeyOf(first)]) === null) return none;
  const isNewest = database.vintages.every((row) => row.vintage <= vintage);
  if (first.name === kpi.name || !isNewest) return none;
  const kind = isKnown ? 'corrected' : 'revised';
  const change: ContentChange = {
    ...{ kind, table: 'kpis', key: kpi.kpi_id, field: 'name' },
    ...{ before: kpi.name, after: first.name, name: kpi.name, cell: cellOf(first) },
  };
  const edits: Edit[] = [
    { table: 'kpis', row: kpi.kpi_id, cells: { name: first.name, ...citation(first, source) } },
    {
      table: 'changes',
      row: 'new',
      cells: {
        ...{ date: day, scope: kpi.kpi_id, change_type: kind },
        ...{ before: kpi.name, after: first.name, reason: reasons.renamed },
        ...{ table_name: 'kpis', row_key: kpi.kpi_id, field: 'name' },
      },
    },
  ];
  return { edits, changes: [change], again: 0 };
}
