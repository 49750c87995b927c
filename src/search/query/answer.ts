import type { Bundle } from '../format/bundle.ts';
import { type Filters, facetCounts, passes } from '../format/facets.ts';
import { type SearchAnswer, type Hit, isLiteral } from './hit.ts';
import { type Query, type QueryTerm, parseQuery } from './query.ts';
import {
  type FormsOf,
  type Spelling,
  literalSpelling,
  pagesWithAll,
  spellingsOf,
  withCommon,
} from './spelling.ts';
import { type Tables, tablesOf } from './tables.ts';
import type { OtherWord } from '../text/variants.ts';

/** What is searched besides what is typed, and which pages come last. */
export interface AnswerOptions {
  readonly words: readonly OtherWord[];
  readonly last: Filters;
  readonly formsOf: FormsOf;
}

/** Answers what was typed; `more` are further words that stand for others, for this query. */
export type Answers = (
  typed: string,
  filters?: Filters,
  more?: readonly OtherWord[],
) => Promise<SearchAnswer>;

const noAnswer = {
  isTooCommon: false,
  hits: [],
  answering: [],
  counts: {},
  variants: [],
} as const;

/** Pages that say they answer the question come before all others that have its words. */
const answeringBonus = 100;
/** Pages that come last are still first where the query is their title. */
const titleScore = 4;

/** Pages shown for what they answer, not for their words. */
const maxAnswering = 3;

const byRank = (a: Hit, b: Hit) =>
  Number(a.variants.length > 0) - Number(b.variants.length > 0) ||
  Number(a.isLast) - Number(b.isLast) ||
  b.score - a.score ||
  a.page - b.page;

function hitOf(page: number, spellings: readonly Spelling[], tables: Tables): Hit {
  const variants = spellings.filter(({ isVariant }) => isVariant);
  const score = tables.rank(page, spellings);
  return {
    page,
    facets: tables.facets(page),
    sought: spellings.map(({ text }) => text),
    variants: variants.map(({ written }) => written),
    isLast: tables.isLast(page) && score < titleScore * spellings.length,
    score,
  };
}

/** A question in words; what is in quotes is a text, not a question. */
const questionOf = ({ included, excluded }: Query) =>
  excluded.length > 0 || included.some(({ isQuoted }) => isQuoted)
    ? ''
    : included.map(({ text }) => text).join(' ');

/** A function that answers queries from an index. */
export function createAnswers(bundle: Bundle, { words, last, formsOf }: AnswerOptions) {
  let tables: Promise<Tables> | undefined;
  const opened = () => {
    tables ??= tablesOf(bundle, last);
    tables.catch(() => (tables = undefined));
    return tables;
  };

  /** Without the other forms of a word, what was found of it stays. */
  const sought = async (term: QueryTerm, others: readonly OtherWord[]): Promise<Spelling[]> => {
    const [spellings, forms] = await Promise.all([
      spellingsOf(term, others, bundle),
      term.isQuoted ? [] : formsOf(term).catch(() => []),
    ]);
    return [...spellings, ...forms];
  };

  const answer: Answers = async (typed, filters = {}, more = []) => {
    const query = parseQuery(typed);
    if (query.included.length === 0) return { ...noAnswer, query };
    const all = [...more, ...words];
    const [known, wanted, unwanted] = await Promise.all([
      opened(),
      Promise.all(query.included.map((term) => sought(term, all))),
      Promise.all(query.excluded.map((term) => literalSpelling(term, bundle))),
    ]);
    const lookedUp = await withCommon(wanted, unwanted, bundle);
    if (!lookedUp) return { ...noAnswer, query, isTooCommon: true };
    const { terms, excluded } = lookedUp;
    const isTooCommon = false;

    const fits = known.answering(questionOf(query));
    const isAnswering = (page: number) => fits.get(page)?.left === 0;
    const found = [...pagesWithAll(terms)]
      .filter(([page]) => !excluded.some(({ matches }) => matches.has(page)))
      .map(([page, spellings]) => hitOf(page, spellings, known))
      .map((hit) =>
        isAnswering(hit.page) ? { ...hit, score: hit.score + answeringBonus, isLast: false } : hit,
      );
    const counts = facetCounts(
      found.map(({ facets }) => facets),
      filters,
    );
    const hits = found.filter(({ facets }) => passes(facets, filters)).sort(byRank);
    const literal = new Set(hits.filter(isLiteral).map(({ page }) => page));
    const answering = [...fits]
      .filter(([page, { left }]) => left === 0 && !literal.has(page))
      .map(([page, { words: sought }]) => ({ ...hitOf(page, [], known), sought }))
      .filter(({ facets }) => passes(facets, filters))
      .slice(0, maxAnswering);
    const others = hits.filter(({ page }) => !answering.some((each) => each.page === page));
    const variants = [...new Set(others.flatMap((hit) => hit.variants))];
    return { query, isTooCommon, hits: others, answering, counts, variants };
  };
  return { answer, tables: opened };
}
