import { limited } from './limit.ts';
import type { Report } from './report.ts';

/** Problems, and questions, in one report; `left_out` counts the others. */
const maxEntries = 1000;

/** For programs: problems and open questions as they are, each with its level, and counts. */
export function reportJson({ problems, questions, files, rows, kpis }: Report): string {
  const counts = {
    problems: problems.length,
    questions: questions.length,
    files,
    rows,
    kpis,
  };
  const told = limited(problems, maxEntries);
  const asked = limited(questions, maxEntries);
  const report = {
    counts,
    left_out: { problems: told.left, questions: asked.left },
    problems: told.shown.map((problem) => ({ level: 'problem', ...problem })),
    questions: asked.shown.map((question) => ({ level: 'question', ...question })),
  };
  return JSON.stringify(report, null, 2) + '\n';
}
