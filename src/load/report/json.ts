import { groupsOf, type Told } from './group.ts';
import { limited } from './limit.ts';
import type { Problem } from '../problem/problem.ts';
import type { Question } from '../question/question.ts';
import type { Report } from './report.ts';
import { worded } from './worded.ts';

/** Problems, and questions, in one report; `left_out` counts the others. */
const maxEntries = 1000;

/**
 * For programs: problems and open questions in words, each with its level, and counts. A problem
 * is told once, with the other places that have it; a question wants an answer for each place.
 */
export function reportJson({ problems, questions, files, rows, kpis }: Report): string {
  const counts = {
    problems: problems.length,
    questions: questions.length,
    files,
    rows,
    kpis,
  };
  const told = limited(groupsOf(problems), maxEntries);
  const asked = limited(questions, maxEntries);
  const report = {
    counts,
    left_out: { problems: told.left, questions: asked.left },
    problems: told.shown.map(inPlaces),
    questions: asked.shown.map((question) => ({
      level: 'question',
      ...inWords(question),
      answer: question.answer,
    })),
  };
  return JSON.stringify(report, null, 2) + '\n';
}

const inPlaces = ({ finding, others }: Told<Problem>) => ({
  level: 'problem',
  ...inWords(finding),
  others: others.map(({ place, found }) => ({ place, found })),
});

const inWords = (finding: Problem | Question) => ({
  code: finding.code,
  place: finding.place,
  found: finding.found,
  ...worded(finding),
});
