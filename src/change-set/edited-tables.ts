import type { DataTable } from '../load/content-layout.ts';

/** Tables that a report can change. */
const editedTables = [
  'observations',
  'kpis',
  'evaluations',
  'scales',
  'scale_grades',
  'sources',
  'vintages',
  'fiscal_years',
  'units',
  'changes',
  'answers',
] as const satisfies readonly DataTable[];

export type EditedTable = (typeof editedTables)[number];

export const isEdited = (name: DataTable): name is EditedTable =>
  editedTables.some((table) => table === name);
