import type { Database, ScaleGrade } from '../model/database.ts';
import { fold } from '../reader/grid/fold.ts';
import type { PrintedEvaluation } from '../reader/reading.ts';
import { leaveOut, saidAfter, type Decisions } from './decisions.ts';
import { scaleKeyOf } from './question-keys.ts';

type Scales = Pick<Database, 'scales' | 'scale_grades' | 'codelists'>;

/** Grades that a column holds, each once, in the order of printing. */
export const gradesIn = (of: readonly PrintedEvaluation[]): readonly string[] => [
  ...new Set(of.flatMap(({ grade }) => grade ?? [])),
];

/** The scales of the content that have all of these grades. */
export const scalesWith = (grades: readonly string[], { scales, scale_grades }: Scales) =>
  scales.filter(({ scale_id: id }) =>
    grades.every((grade) => scale_grades.some((row) => isGrade(row, id, grade))),
  );

const isGrade = (row: ScaleGrade, scale: string, grade: string) =>
  row.scale_id === scale && fold(row.grade) === fold(grade);

/** The scale of the content that is called as the column is, where it has all grades of the column. */
export const sameScale = (
  { scale }: PrintedEvaluation,
  grades: readonly string[],
  database: Scales,
): string | null => {
  const [only, ...others] = scalesWith(grades, database).filter(
    ({ name }) => fold(name) === fold(scale ?? ''),
  );
  return only && others.length === 0 ? only.scale_id : null;
};

interface ScaleContext {
  readonly decisions: Decisions;
  readonly database: Scales;
  /** All judgements of the report: a scale has the grades of its whole column. */
  readonly all: readonly PrintedEvaluation[];
}

/** Scale and grade as rows write them; null: none; undefined: nobody has said the scale yet. */
export function scaleOf(
  printed: PrintedEvaluation,
  { decisions, database, all }: ScaleContext,
): { readonly scale_id: string; readonly grade: string } | null | undefined {
  const { grade } = printed;
  if (grade === null) return null;
  const key = scaleKeyOf(printed);
  const { [key]: answer } = decisions;
  if (answer === leaveOut) return null;
  const grades = gradesIn(all.filter((one) => scaleKeyOf(one) === key));
  const scale = saidScale(answer) ?? sameScale(printed, grades, database);
  if (scale === null) return undefined;
  const declared = database.scale_grades.find((row) => isGrade(row, scale, grade));
  return { scale_id: scale, grade: declared?.grade ?? grade };
}

/** The ID of a scale that a person chose or named. */
export const saidScale = (answer: string | undefined): string | null =>
  saidAfter('scale:', answer) ?? saidAfter('new:', answer);
