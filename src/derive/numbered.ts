import type { Words } from '../i18n/words.ts';
import type { Goal, Project } from '../model/database.ts';

/** In the order of their numbers; what the source does not number comes last, as it is written. */
export const byNumber =
  <Row>(numberOf: (row: Row) => number | null) =>
  (a: Row, b: Row): number =>
    (numberOf(a) ?? Number.MAX_VALUE) - (numberOf(b) ?? Number.MAX_VALUE);

/** A name with the number that the source gives it, if it gives one. */
export const numberedName = (number: number | null, name: string, { format }: Words): string =>
  number === null ? name : format.numbered({ number: format.circled(number), name });

/** A project by its number in the source and the name that readers know it by. */
export const numberedProject = (
  { project_no, name_plain }: Pick<Project, 'project_no' | 'name_plain'>,
  words: Words,
): string => numberedName(project_no, name_plain, words);

/** Goals in the order of their numbers, and policies as they are counted under them. */
export const byGoalNumber = byNumber(({ goal_no }: Pick<Goal, 'goal_no'>) => goal_no);

/** A goal by its number, in the name beside amounts. */
export const numberedGoal = (number: number | null, name: string, { format }: Words): string =>
  number === null ? name : format.numbered({ number: String(number), name });

/** What is above the name of a project: that it is one, and which. */
export const projectKicker = ({ project_no }: Pick<Project, 'project_no'>, words: Words): string =>
  words.pages.project.label({
    number: project_no === null ? '' : words.format.circled(project_no),
  });
