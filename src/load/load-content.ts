import type { AnyRow } from '../model/table.ts';
import type { Database } from '../model/database.ts';
import { markedName } from '../model/settings.ts';
import { askAll } from './ask/ask-all.ts';
import { checkCalendar } from './check/check-calendar.ts';
import { checkLabels } from './check/check-labels.ts';
import { checkLinks } from './check/check-links.ts';
import { checkPages } from './check/check-pages.ts';
import { checkPlaces } from './check/check-places.ts';
import { checkPlan } from './check/check-plan.ts';
import { checkSources } from './check/check-sources.ts';
import { checkUnits } from './check/check-units.ts';
import { checkVintages } from './check/check-vintages.ts';
import { checkCodelists } from './check/check-codelists.ts';
import { checkCombinations } from './check/check-combinations.ts';
import { checkAgain } from './check/check-again.ts';
import { checkEvaluations } from './check/check-evaluations.ts';
import { checkFiles } from './check/check-files.ts';
import { checkKeys } from './check/check-keys.ts';
import { checkKpis } from './check/check-kpis.ts';
import { checkLimits } from './check/check-limits.ts';
import { checkLives } from './check/check-lives.ts';
import { checkNotation } from './check/check-notation.ts';
import { checkObservations } from './check/check-observations.ts';
import { checkOrder } from './check/check-order.ts';
import { checkProse } from './check/check-prose.ts';
import { checkProjects } from './check/check-projects.ts';
import { checkReferences } from './check/check-references.ts';
import { checkTerms } from './check/check-terms.ts';
import { checkValues } from './check/check-values.ts';
import { codelistNames, dataTables } from './content-layout.ts';
import type { ContentFile, Loaded } from './content.ts';
import { openQuestions } from './question/open-questions.ts';
import { parseProse, proseByProject } from './parse/parse-prose.ts';
import { parseSettings } from './parse/parse-settings.ts';
import {
  parseCodelists,
  parseTables,
  type ParsedCodelists,
  type ParsedTables,
} from './parse/parse-tables.ts';
import { comparePlaces } from './problem/place.ts';
import { checkReleases } from './release/check-releases.ts';
import { ownReleases } from './release/own-releases.ts';
import { keptReleases } from './release/kept-releases.ts';
import { releasesIn } from './release/releases.ts';

/** Everything that the files say, or every problem in them at once. Never throws. */
export function loadContent(files: readonly ContentFile[]): Loaded {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const codelists = parseCodelists(byPath);
  const tables = parseTables(byPath, codelists);
  const site = parseSettings(byPath);
  const { settings } = site;
  const prose = parseProse(byPath);
  const releases = releasesIn(files);
  const problems = [
    ...checkFiles(files),
    ...site.problems,
    ...tableProblems(tables, codelists),
    ...checkProse(prose, tables),
    ...checkReleases(files, releases, { tables, codelists }),
  ].sort((a, b) => comparePlaces(a.place, b.place));
  const released = ownReleases(releases, tables);
  const questions = openQuestions(
    askAll({ tables, codelists, prose, site, released }),
    tables.answers,
    problems,
  );
  if (settings === null || problems.length > 0) return { content: null, problems, questions };
  const database = databaseOf(tables, codelists);
  return {
    content: {
      database,
      settings: { ...settings, name: markedName(settings.name, settings) },
      prose: proseByProject(prose, tables),
      releases: keptReleases(releases),
    },
    problems: [],
    questions,
  };
}

function tableProblems(tables: ParsedTables, codelists: ParsedCodelists) {
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
    ...checkPlan(tables),
    ...checkProjects(tables),
    ...checkTerms(tables),
  ];
}

/** Only for tables without problems: then every row has every column of its declaration. */
function databaseOf(tables: ParsedTables, codelists: ParsedCodelists): Database {
  const rows: Record<string, readonly Partial<AnyRow>[]> = {};
  for (const name of dataTables) rows[name] = tables[name].rows.map(({ values }) => values);
  rows.codelists = codelistNames.flatMap((codelist) =>
    codelists[codelist].rows.map(({ values }) => ({ codelist, ...values })),
  );
  return rows as unknown as Database;
}
