import type { Report } from './report.ts';

/** For programs: problems and open questions as they are, each with its level, and counts. */
export function reportJson({ problems, questions, files, rows, kpis }: Report): string {
  const counts = {
    problems: problems.length,
    questions: questions.length,
    files,
    rows,
    kpis,
  };
  const report = {
    counts,
    problems: problems.map((problem) => ({ level: 'problem', ...problem })),
    questions: questions.map((question) => ({ level: 'question', ...question })),
  };
  return JSON.stringify(report, null, 2) + '\n';
}
