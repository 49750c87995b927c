import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** What an evaluation may consist of; each may be missing, but not all. */
const parts = ['grade', 'rate_as_published', 'comment', 'next_step'] as const;

/** A judgement says something, on a scale that is declared. */
export function checkEvaluations({ evaluations, scale_grades: grades }: ParsedTables): Problem[] {
  const known = Map.groupBy(grades.rows, ({ values }) => values.scale_id);
  return evaluations.rows
    .filter(({ isAligned }) => isAligned)
    .flatMap(({ row, values }) => {
      if (parts.every((part) => values[part] === null)) {
        return [problem(placeIn(evaluations, row, 'grade'), 'evaluation-empty', {})];
      }
      const { scale_id: scale, grade: found } = values;
      const allowed = (known.get(scale ?? '') ?? []).map(({ values: { grade } }) => grade);
      if (!scale || !found || !grades.isComplete || allowed.includes(found)) return [];
      const facts = { found, scale, grades: allowed.join('、') };
      return [problem(placeIn(evaluations, row, 'grade'), 'grade-unknown', facts)];
    });
}
