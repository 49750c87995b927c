import type { Text } from '../../model/text.ts';
import { answerLine } from '../question/answer-line.ts';
import { tablePath } from '../content-layout.ts';
import { visible, type Finding, type Problem } from '../problem/problem.ts';
import type { Question } from '../question/question.ts';
import { groupsOf, type Told } from './group.ts';
import { othersText } from './others-text.ts';
import { leftLine, limited } from './limit.ts';
import { summaryLine, type Report } from './report.ts';
import { worded } from './worded.ts';

/** Problems, and questions, that are told at one time. */
const maxEntries = 100;

const noOthers: Text = { ja: '', en: '' };

const answersPath = tablePath('answers');

/** For people at a terminal: place and code, then a line in each language. */
export function reportText(report: Report): string {
  const problems = limited(groupsOf(report.problems), maxEntries);
  const questions = limited(groupsOf(report.questions), maxEntries);
  return (
    [
      ...problems.shown.map(toldText),
      ...leftText(problems.left),
      ...questions.shown.map(questionText),
      ...leftText(questions.left),
      summaryLine(report),
    ].join('\n') + '\n'
  );
}

const leftText = (left: number) => (left === 0 ? [] : [`${leftLine(left)}\n`]);

const toldText = (told: Told<Problem>) => problemText(told.finding, othersText(told));

/** Place and code, then a line in each language. */
export function problemText(problem: Problem, others = noOthers): string {
  return findingText(problem, `[${problem.code}]`, others);
}

/** With the rows of answers.csv that answer it; reason and day are for people to write. */
function questionText(told: Told<Question>): string {
  const { finding, others } = told;
  const text = findingText(finding, `[${finding.code}] 確認 / question`, othersText(told));
  const answers = [finding, ...others].filter(({ answer }) => answer !== null);
  return text + answers.map((one) => `  ${answersPath} ← ${visible(answerLine(one))}\n`).join('');
}

function findingText(finding: Finding, mark: string, others = noOthers): string {
  const { place } = finding;
  const { text, repair } = worded(finding);
  const where = [place.file, place.row, place.column].filter((part) => part !== null);
  return [
    `${visible(where.join(':'))}  ${mark}`,
    `  ${text.ja}${repair.ja}${others.ja}`,
    `  ${text.en} ${repair.en}${others.en}`,
    '',
  ].join('\n');
}
