import { answerLine } from '../question/answer-line.ts';
import { tablePath } from '../content-layout.ts';
import { visible } from '../problem/problem.ts';
import type { Finding, Problem } from '../problem/problem.ts';
import type { Question } from '../question/question.ts';
import { summaryLine } from './report.ts';
import type { Report } from './report.ts';

const answersPath = tablePath('answers');

/** For people at a terminal: place and code, then a line in each language. */
export function reportText(report: Report): string {
  const problems = report.problems.map(problemText);
  const questions = report.questions.map(questionText);
  return [...problems, ...questions, summaryLine(report)].join('\n') + '\n';
}

/** Place and code, then a line in each language. */
export function problemText(problem: Problem): string {
  return findingText(problem, `[${problem.code}]`);
}

/** With the row of answers.csv that answers it; reason and day are for people to write. */
function questionText(question: Question): string {
  const told = findingText(question, `[${question.code}] 確認 / question`);
  if (question.answer === null) return told;
  return `${told}  ${answersPath} ← ${visible(answerLine(question))}\n`;
}

function findingText({ place, text, repair }: Finding, mark: string): string {
  const where = [place.file, place.row, place.column].filter((part) => part !== null);
  return [
    `${visible(where.join(':'))}  ${mark}`,
    `  ${text.ja}${repair.ja}`,
    `  ${text.en} ${repair.en}`,
    '',
  ].join('\n');
}
