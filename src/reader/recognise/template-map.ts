import type { Covering, Grid } from '../grid/grid.ts';
import { isTemplateHeader, templateHeadings } from '../vocabulary/template.ts';
import type { TableColumn, TableMap } from './table-map.ts';

/** The map of a table that came from our own workbook; null for any other table. */
export function templateMapOf(grid: Grid, covering: Covering): TableMap | null {
  if (grid.columnCount !== templateHeadings.length) return null;
  const header = templateHeadings.map((_, column) => covering(0, column)?.text ?? '');
  if (!isTemplateHeader(header)) return null;
  return {
    ...{ grid, covering, headerRows: 1, isTemplate: true },
    columns: templateHeadings.map(columnOfTemplate),
    ...{ defaultSeries: null, pair: null, kpi: null, questions: [] },
  };
}

const columnOfTemplate = (column: (typeof templateHeadings)[number]): TableColumn => ({
  role: column.role,
  heading: column.heading,
  leaf: column.heading,
  series: 'series' in column ? column.series : null,
  ...{ year: null, isStart: false, unit: null, kpi: null },
});
