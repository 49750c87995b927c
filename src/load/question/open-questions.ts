import type { Answer } from '../../model/database.ts';
import { createNearest } from '../read/nearest.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { comparePlaces } from '../problem/place.ts';
import type { Problem } from '../problem/problem.ts';
import { faultyRows } from './faulty-rows.ts';
import { question, type Asked, type Question } from './question.ts';

type Answers = ParsedTable<Answer>;

/** Questions that nobody has answered, and answers that answer nothing. */
export function openQuestions(
  asked: readonly Question[],
  tables: ParsedTables,
  problems: readonly Problem[],
): Question[] {
  const { answers } = tables;
  const isFaulty = faultyRows(tables, problems);
  const sound = asked.filter(({ place }) => !isFaulty(place));
  const given = new Map(
    answers.rows.map((row) => [subjectOf(row.values.question, row.values), row]),
  );
  const open = sound.filter(({ code, answer }) => {
    const row = answer && given.get(subjectOf(code, answer));
    return !row || (row.values.found ?? '') !== answer.found;
  });
  const useless = problems.length > 0 ? [] : uselessAnswers(asked, answers);
  return [...firstOfCell(open), ...useless].sort((a, b) => comparePlaces(a.place, b.place));
}

/**
 * One slip is odd in several ways: a cell is asked about once, and what else is odd about it after
 * that is answered. Years that a row lacks are asked at the nearest one that there is: each is a
 * question of its own.
 */
function firstOfCell(questions: readonly Question[]): Question[] {
  const byCell = new Map<string, Question>();
  for (const question of questions) {
    const { file, row, column } = question.place;
    const { year, end } = question.facts;
    const cell = JSON.stringify([file, row, column, column === 'fiscal_year' ? (year ?? end) : 0]);
    if (!byCell.has(cell)) byCell.set(cell, question);
  }
  return [...byCell.values()];
}

/** What a question and its answer have in common. */
function subjectOf(code: string | undefined, cell: Partial<Asked | Answer>): string {
  return JSON.stringify([code, cell.table_name, cell.row_key, cell.field]);
}

function uselessAnswers(asked: readonly Question[], answers: Answers): Question[] {
  const now = new Map(
    asked.map(({ code, answer }) => [answer && subjectOf(code, answer), answer?.found]),
  );
  const nearest = createNearest(new Set(asked.map(({ code }) => code)));
  return answers.rows.flatMap((row) => {
    const found = now.get(subjectOf(row.values.question, row.values));
    if (found === undefined) return [unmatched(answers, row, nearest)];
    const then = row.values.found ?? '';
    if (found === then) return [];
    const place = placeIn(answers, row.row, 'found');
    return [question(place, { code: 'answer-outdated', asked: null }, { found: then, now: found })];
  });
}

function unmatched(
  answers: Answers,
  { row, values }: ParsedRow<Answer>,
  nearest: (written: string) => string | null,
): Question {
  const { question: code = '', table_name: table, row_key: key, field: column } = values;
  const meant = nearest(code);
  const facts = {
    found: [code, table, key, column].join(', '),
    nearest: meant === code ? null : meant,
  };
  return question(
    placeIn(answers, row, 'question'),
    { code: 'answer-unmatched', asked: null },
    facts,
  );
}
