import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Problem } from '../problem/problem.ts';
import { checkAgain } from './check-again.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkChanges } from './check-changes.ts';
import { checkCodelists } from './check-codelists.ts';
import { checkCombinations } from './check-combinations.ts';
import { checkEvaluations } from './check-evaluations.ts';
import { checkKeys } from './check-keys.ts';
import { checkKpis } from './check-kpis.ts';
import { checkLabels } from './check-labels.ts';
import { checkLimits } from './check-limits.ts';
import { checkLinks } from './check-links.ts';
import { checkLives } from './check-lives.ts';
import { checkNotation } from './check-notation.ts';
import { checkObservations } from './check-observations.ts';
import { checkOrder } from './check-order.ts';
import { checkPages } from './check-pages.ts';
import { checkPlaces } from './check-places.ts';
import { checkPlan } from './check-plan.ts';
import { checkProjects } from './check-projects.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTerms } from './check-terms.ts';
import { checkUnits } from './check-units.ts';
import { checkValues } from './check-values.ts';
import { checkVintages } from './check-vintages.ts';

/** Every table by itself, and tables against each other. */
export function checkTables(tables: ParsedTables, codelists: ParsedCodelists): Problem[] {
  return [
    ...Object.values(codelists).flatMap(({ problems }) => problems),
    ...Object.values(tables).flatMap(({ problems }) => problems),
    ...checkCodelists(codelists, tables),
    ...checkKeys(tables, codelists),
    ...checkReferences(tables),
    ...checkOrder(tables),
    ...checkCombinations(tables),
    ...checkEvaluations(tables),
    ...checkAgain(tables),
    ...checkKpis(tables.kpis),
    ...checkObservations(tables),
    ...checkLimits(tables),
    ...checkValues(tables),
    ...checkNotation(tables),
    ...checkUnits(tables),
    ...checkVintages(tables),
    ...checkCalendar(tables.fiscal_years),
    ...checkLabels(tables, codelists),
    ...checkSources(tables),
    ...checkPages(tables),
    ...checkPlaces(tables),
    ...checkLives(tables),
    ...checkLinks(tables),
    ...checkChanges(tables),
    ...checkPlan(tables),
    ...checkProjects(tables),
    ...checkTerms(tables),
  ];
}
