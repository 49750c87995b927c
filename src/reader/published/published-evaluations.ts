import type { Grid } from '../grid/grid.ts';
import type { PublishedEvaluation } from '../reading.ts';
import { placeInGrid, rowsUnder } from './published-rows.ts';

interface DatedEvaluation {
  readonly vintage: string;
  readonly evaluation: PublishedEvaluation;
}

/** The columns that the table of evaluations has, and no other. */
const needed = ['evaluation_id', 'vintage', 'grade', 'rate_as_published', 'comment', 'next_step'];

/** All that a row may say; what the file lacks is not compared. */
const columns = [
  ...['kpi_id', 'project_id', 'policy_id', 'goal_id', 'fiscal_year', 'evaluator', 'scale_id'],
  ...['grade', 'rate_as_published', 'comment', 'next_step', 'note'],
] as const;

/** The rows of a published table of evaluations; none where a grid is another table. */
export function publishedEvaluations(grid: Grid): readonly DatedEvaluation[] {
  const rows = rowsUnder(grid, (name) => name, needed) ?? [];
  return rows.map(({ cellOf, textOf, has }) => ({
    vintage: textOf('vintage'),
    evaluation: {
      ...placeInGrid(grid, cellOf('evaluation_id')),
      id: textOf('evaluation_id'),
      cells: Object.fromEntries(
        columns.filter(has).map((column) => [column, textOf(column)] as const),
      ),
    },
  }));
}
