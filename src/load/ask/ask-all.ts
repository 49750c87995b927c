import { askNotation } from './ask-notation.ts';
import { askTexts } from './ask-texts.ts';
import { askValues } from './ask-values.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';

/** Content as far as it could be read. */
export interface Parsed {
  readonly tables: ParsedTables;
  readonly codelists: ParsedCodelists;
}

/** Everything that is odd and may be right, answered or not. */
export function askAll({ tables, codelists }: Parsed): Question[] {
  return [...askValues(tables), ...askNotation(tables), ...askTexts(tables, codelists)];
}
