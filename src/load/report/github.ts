import { columnNumber } from '../problem/place.ts';
import { visible, type Problem } from '../problem/problem.ts';
import type { Question } from '../question/question.ts';
import { groupsOf, type Told } from './group.ts';
import { othersText } from './others-text.ts';
import { leftLine, limited } from './limit.ts';
import { summaryLine, type Report } from './report.ts';
import { worded } from './worded.ts';

/** GitHub keeps this many for a job and drops the rest in silence. */
const maxAnnotations = 50;

/**
 * Annotations that GitHub shows beside the line in a pull request.
 * Source: GitHub documentation, "Workflow commands for GitHub Actions".
 */
export function reportGithub(report: Report): string {
  const problems = limited(groupsOf(report.problems), maxAnnotations);
  const questions = limited(groupsOf(report.questions), maxAnnotations);
  return (
    [
      ...problems.shown.map((told) => annotation('error', told)),
      ...questions.shown.map((told) => annotation('warning', told)),
      ...[problems.left, questions.left].filter((left) => left > 0).map(leftLine),
      summaryLine(report),
    ].join('\n') + '\n'
  );
}

function annotation(level: 'error' | 'warning', told: Told<Problem | Question>): string {
  const { code, place } = told.finding;
  const { text, repair } = worded(told.finding);
  const others = othersText(told);
  const column = columnNumber(place);
  const properties = [
    `file=${escapedProperty(visible(place.file))}`,
    `line=${place.row ?? 1}`,
    ...(column === null ? [] : [`col=${column}`]),
    `title=${escapedProperty(place.column === null ? code : `${code} (${visible(place.column)})`)}`,
  ];
  const message = `${text.ja}${repair.ja}${others.ja}\n${text.en} ${repair.en}${others.en}`;
  return `::${level} ${properties.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
