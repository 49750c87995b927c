import Papa from 'papaparse';
import { answers } from '../../model/tables/answers.ts';
import type { Question } from './question.ts';

/** What most answers say: the question was fair, and the content is right. */
const usualAnswer = 'このままでよい';

/** The row of `answers.csv` that answers the question; reason and date are still to be written. */
export function answerLine({ code, answer }: Question): string {
  const cells: Readonly<Record<string, string>> = {
    question: code,
    ...answer,
    answer: usualAnswer,
  };
  const row = Object.keys(answers.columns).map((name) => cells[name] ?? '');
  return Papa.unparse([row]);
}
