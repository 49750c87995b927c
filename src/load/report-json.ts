import type { Report } from './report.ts';

/** For programs: the problems as they are, with counts. */
export function reportJson({ problems, files, rows, kpis }: Report): string {
  const counts = { problems: problems.length, files, rows, kpis };
  return JSON.stringify({ counts, problems }, null, 2) + '\n';
}
