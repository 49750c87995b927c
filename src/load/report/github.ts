import { columnNumber } from '../problem/place.ts';
import { visible } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { Question } from '../question/question.ts';
import { summaryLine } from './report.ts';
import type { Report } from './report.ts';

/**
 * Annotations that GitHub shows beside the line in a pull request.
 * Source: GitHub documentation, "Workflow commands for GitHub Actions".
 */
export function reportGithub(report: Report): string {
  const problems = report.problems.map((one) => annotation('error', one));
  const questions = report.questions.map((one) => annotation('warning', one));
  return [...problems, ...questions, summaryLine(report)].join('\n') + '\n';
}

function annotation(level: 'error' | 'warning', found: Problem | Question): string {
  const { code, place, text, repair } = found;
  const column = columnNumber(place);
  const properties = [
    `file=${escapedProperty(visible(place.file))}`,
    `line=${place.row ?? 1}`,
    ...(column === null ? [] : [`col=${column}`]),
    `title=${escapedProperty(place.column === null ? code : `${code} (${visible(place.column)})`)}`,
  ];
  const message = `${text.ja}${repair.ja}\n${text.en} ${repair.en}`;
  return `::${level} ${properties.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
