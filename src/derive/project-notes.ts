import type { Project } from '../model/database.ts';
import { newestAmounts } from './finance.ts';
import { newestPeriods } from './periods.ts';
import type { ProjectAnswer } from './project-answer.ts';

interface ProjectNote {
  readonly project: Project;
  readonly note: string;
}

/** Every different note on a project, its newest periods and its newest amounts. */
export function projectNotes(projects: readonly ProjectAnswer[]): readonly ProjectNote[] {
  return projects.flatMap((answer) => {
    const { project, budgets } = answer;
    const rows = [project, ...newestPeriods(answer), ...newestAmounts(budgets)];
    const notes = rows.flatMap(({ note }) => note ?? []);
    return [...new Set(notes)].map((note) => ({ project, note }));
  });
}
