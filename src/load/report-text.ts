import { visible } from './problem.ts';
import type { Problem } from './problem.ts';
import { summaryLine } from './report.ts';
import type { Report } from './report.ts';

/** For people at a terminal: place and code, then a line in each language. */
export function reportText(report: Report): string {
  return [...report.problems.map(problemText), summaryLine(report)].join('\n') + '\n';
}

function problemText({ code, place, text, repair }: Problem): string {
  const where = [place.file, place.row, place.column].filter((part) => part !== null);
  return [
    `${visible(where.join(':'))}  [${code}]`,
    `  ${text.ja}${repair.ja}`,
    `  ${text.en} ${repair.en}`,
    '',
  ].join('\n');
}
