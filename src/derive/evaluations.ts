import type { Database, Evaluation, Scale, ScaleGrade } from '../model/database.ts';
import { once } from './once.ts';
import { indexBy, rowAt } from './rows-by-key.ts';

/** A scale of the source with its grades, in the order of the source. */
export interface GradedScale {
  readonly scale: Scale;
  readonly grades: readonly ScaleGrade[];
}

/** A judgement that has a grade. */
export type Graded = Evaluation & { readonly scale_id: string; readonly grade: string };

export const isGraded = (row: Evaluation): row is Graded =>
  row.scale_id !== null && row.grade !== null;

/** Every scale by its id. */
export const scalesOf = once(({ scales, scale_grades }: Database) => {
  const grades = Map.groupBy(scale_grades, ({ scale_id }) => scale_id);
  return indexBy(
    scales.map((scale): GradedScale => ({
      scale,
      grades: (grades.get(scale.scale_id) ?? []).toSorted((a, b) => a.seq - b.seq),
    })),
    ({ scale }) => scale.scale_id,
  );
});

/** The grade of a judgement as its scale declares it. */
export function gradeOf({ scale_id, grade }: Graded, scales: ReturnType<typeof scalesOf>) {
  const { grades } = rowAt(scales, scale_id);
  return rowAt(
    indexBy(grades, (row) => row.grade),
    grade,
  );
}

/** Those of the newest report first; of one report the newest year first, then in their order. */
export function newestEvaluations(rows: readonly Evaluation[]): readonly Evaluation[] {
  const yearOf = ({ fiscal_year }: Evaluation) => fiscal_year ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted(
    (a, b) => b.vintage.localeCompare(a.vintage, 'en') || Math.sign(yearOf(b) - yearOf(a)) || 0,
  );
}

/** Of the newest report that judges the year. */
export function evaluationsOfYear(
  rows: readonly Evaluation[],
  fiscalYear: number,
): readonly Evaluation[] {
  const ofYear = newestEvaluations(rows).filter(({ fiscal_year }) => fiscal_year === fiscalYear);
  return ofYear.filter(({ vintage }) => vintage === ofYear[0]?.vintage);
}

/** The grades of the newest year that the newest report grades: one of each who judges. */
export function newestGrades(evaluations: readonly Evaluation[]): readonly Graded[] {
  const graded = evaluations.filter(isGraded);
  const [newest] = graded;
  return graded.filter(
    ({ vintage, fiscal_year }) => vintage === newest?.vintage && fiscal_year === newest.fiscal_year,
  );
}
