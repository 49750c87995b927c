import type { YearCell } from '../derive/year-cells.ts';
import { wordsOf } from '../i18n/words.ts';
import { typedWords } from '../search/text/typed-words.ts';
import type { Site } from './site.ts';

export interface SearchExamples {
  /** What a reader may search for; every one of them is on some page. */
  readonly queries: readonly string[];
  /** A word to leave out of a search; null where the content has no further word. */
  readonly excluded: string | null;
}

function names({ portfolio }: Site): readonly string[] {
  return [
    ...portfolio.projects.map(({ project }) => project.name_plain),
    ...(portfolio.structure.hasGoals ? portfolio.structure.goals : []).map(
      ({ goal }) => goal.name_plain,
    ),
    ...portfolio.kpis.map(({ kpi }) => kpi.name_plain),
  ];
}

/** The newest year with a result. */
function newestYear({ portfolio }: Site): YearCell | undefined {
  const results = portfolio.kpis.flatMap(({ result }) => result ?? []);
  return results.toSorted((a, b) => b.year.fiscal_year - a.year.fiscal_year)[0];
}

/** Examples for the search page, all from the content: another city has other words. */
export function searchExamples(site: Site): SearchExamples {
  const { database, labels, language, portfolio } = site;
  const known = database.search_words.map(({ also }) => also);
  const [first, second, third] = typedWords(names(site), { language, known });
  const year = newestYear(site);
  const open = portfolio.kpis.flatMap((answer) => answer.open)[0];
  const queries = [
    first,
    year && wordsOf(language).format.year(year.year),
    language === 'ja' && open ? labels('statuses', open.actual.status).label : undefined,
    second,
  ];
  return {
    queries: queries.filter((query) => query !== undefined),
    excluded: third ?? null,
  };
}
