import type { Database } from '../model/database.ts';
import { askAll } from './ask/ask-all.ts';
import { checkTables } from './check/check-tables.ts';
import type { ContentFile } from './content.ts';
import { databaseOf } from './parse/database-of.ts';
import { parseCodelists, parseTables } from './parse/parse-tables.ts';
import { comparePlaces } from './problem/place.ts';
import type { Problem } from './problem/problem.ts';
import { openQuestions } from './question/open-questions.ts';
import type { Question } from './question/question.ts';

/** What tables say, or every problem in them at once. */
export interface LoadedTables {
  /** Null when there are problems. */
  readonly database: Database | null;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/**
 * The tables by the very checks of the whole content, without its texts and what is frozen: a
 * change of figures touches neither, and a browser can run this.
 */
export function loadTables(files: readonly ContentFile[]): LoadedTables {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const codelists = parseCodelists(byPath);
  const tables = parseTables(byPath, codelists);
  const problems = checkTables(tables, codelists).sort((a, b) => comparePlaces(a.place, b.place));
  const asked = askAll({ tables, codelists });
  const questions = openQuestions(asked, tables, problems);
  const database = problems.length > 0 ? null : databaseOf(tables, codelists);
  return { database, problems, questions };
}
