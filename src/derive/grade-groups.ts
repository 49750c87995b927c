import type { Database } from '../model/database.ts';
import { type GradedScale, gradeOf, newestGrades, scalesOf } from './evaluations.ts';
import type { KpiAnswer } from './kpi-answer.ts';

/** The KPIs that the source gave one grade when it judged last. */
export interface GradeGroup extends Pick<GradedScale, 'scale'> {
  readonly grade: GradedScale['grades'][number];
  readonly kpis: readonly KpiAnswer[];
}

/**
 * Every grade of each scale by which KPIs were ever judged, in the order of the source. A grade
 * that no KPI has now is there, too: it may have had a page.
 */
export function gradeGroups(database: Database, kpis: readonly KpiAnswer[]): readonly GradeGroup[] {
  const scales = scalesOf(database);
  const judged = new Set(
    database.evaluations.flatMap(({ kpi_id, scale_id }) => (kpi_id === null ? [] : scale_id)),
  );
  const grades = kpis.map((answer) => ({
    answer,
    grades: newestGrades(answer.evaluations).map((row) => gradeOf(row, scales)),
  }));
  return [...scales.values()]
    .filter(({ scale }) => judged.has(scale.scale_id))
    .flatMap(({ scale, grades: all }) =>
      all.map((grade) => ({
        scale,
        grade,
        kpis: grades.filter((one) => one.grades.includes(grade)).map(({ answer }) => answer),
      })),
    );
}
