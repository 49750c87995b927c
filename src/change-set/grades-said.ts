/** Grades as a person writes them in a line, the best first. */
export const gradesSaid = (answer: string): readonly string[] =>
  answer
    .split(separator)
    .map((grade) => grade.trim())
    .filter((grade) => grade !== '');

/** A comma, also that of Japanese. */
const separator = /[,\u3001]/u;

export const gradesWritten = (grades: readonly string[]): string => grades.join(', ');
