import type { Project } from '../model/database.ts';
import type { ProjectAnswer } from './portfolio.ts';

interface ProjectNote {
  readonly project: Project;
  readonly note: string;
}

/** Every different note on a project, its periods and its budgets. */
export function projectNotes(projects: readonly ProjectAnswer[]): readonly ProjectNote[] {
  return projects.flatMap(({ project, periods, budgets }) => {
    const notes = [project, ...periods, ...budgets].flatMap(({ note }) => note ?? []);
    return [...new Set(notes)].map((note) => ({ project, note }));
  });
}
