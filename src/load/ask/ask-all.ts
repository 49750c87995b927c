import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { allTables } from '../check/ruled-columns.ts';
import type { Question } from '../question/question.ts';
import { askBodies } from './ask-bodies.ts';
import { askEasy } from './ask-easy.ts';
import { askEvaluations } from './ask-evaluations.ts';
import { askLives } from './ask-lives.ts';
import { askMoney } from './ask-money.ts';
import { askNotation } from './ask-notation.ts';
import { askOutdated } from './ask-outdated.ts';
import { askParts } from './ask-parts.ts';
import { askPeriods } from './ask-periods.ts';
import { askPlans } from './ask-plans.ts';
import { askPrinted } from './ask-printed.ts';
import { askRatios } from './ask-ratios.ts';
import { askSeries } from './ask-series.ts';
import { askSources } from './ask-sources.ts';
import { askStatuses } from './ask-statuses.ts';
import { askTotals } from './ask-totals.ts';
import { askTexts } from './ask-texts.ts';
import { askValues } from './ask-values.ts';

/** Tables as far as they could be read. */
export interface Parsed {
  readonly tables: ParsedTables;
  readonly codelists: ParsedCodelists;
}

/** True when every table could be read. */
export const areComplete = (tables: ParsedTables) =>
  allTables(tables).every(({ isComplete }) => isComplete);

/**
 * Everything in the tables that is odd and may be right, answered or not. Where a table could not
 * be read, much seems odd that is not, and answers may be missing: nothing is asked until it can be
 * read. Of what is odd about one cell the kind that knows most comes first.
 */
export function askAll({ tables, codelists }: Parsed): Question[] {
  if (!areComplete(tables)) return [];
  return [
    ...askValues(tables),
    ...askRatios(tables),
    ...askPeriods(tables),
    ...askParts(tables),
    ...askMoney(tables),
    ...askTotals(tables),
    ...askEvaluations(tables),
    ...askNotation(tables),
    ...askPrinted(tables),
    ...askSeries(tables),
    ...askPlans(tables),
    ...askStatuses(tables),
    ...askLives(tables),
    ...askBodies(tables),
    ...askOutdated(tables, codelists),
    ...askSources(tables),
    ...askTexts(tables, codelists),
    ...askEasy(tables),
  ];
}
