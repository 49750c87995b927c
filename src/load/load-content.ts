import { markedName } from '../model/settings.ts';
import { askAll } from './ask/ask-all.ts';
import { askBeside } from './ask/ask-beside.ts';
import { checkCurrency } from './check/check-currency.ts';
import { checkEasy } from './check/check-easy.ts';
import { checkFiles } from './check/check-files.ts';
import { checkProse } from './check/check-prose.ts';
import { checkTables } from './check/check-tables.ts';
import { isTablePath } from './content-layout.ts';
import type { ContentFile, Loaded } from './content.ts';
import { openQuestions } from './question/open-questions.ts';
import { databaseOf } from './parse/database-of.ts';
import { parseProse, proseByProject } from './parse/parse-prose.ts';
import { parseSettings } from './parse/parse-settings.ts';
import { parseCodelists, parseTables } from './parse/parse-tables.ts';
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
    ...checkTables(tables, codelists),
    ...checkCurrency(tables.units, settings),
    ...checkEasy(tables, site),
    ...checkProse(prose, tables),
    ...checkReleases(files, releases, { tables, codelists }),
  ].sort((a, b) => comparePlaces(a.place, b.place));
  const released = ownReleases(releases, tables);
  const asked = [
    ...askAll({ tables, codelists }),
    ...askBeside({ tables, codelists, prose, site, released }),
  ];
  const questions = openQuestions(asked, tables, problems);
  if (settings === null || problems.length > 0) return { content: null, problems, questions };
  const database = databaseOf(tables, codelists);
  return {
    content: {
      database,
      settings: { ...settings, name: markedName(settings.name, settings) },
      prose: proseByProject(prose, tables),
      tableFiles: files.filter(({ path }) => isTablePath(path)),
      releases: keptReleases(releases),
    },
    problems: [],
    questions,
  };
}
