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
import { normalise } from '../text/normalise.ts';
import type { Fit } from '../text/questions.ts';
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
  isAnswered: false,
  counts: {},
  variants: [],
} as const;

/** Pages that say they answer the question come before all others that have its words. */
const answeringBonus = 100;
/** A part of the page that answers once the page is found counts as a word in a title does. */
const partBonus = 2;
/** Pages shown for what they answer, not for their words. */
const maxAnswering = 3;

const byRank = (a: Hit, b: Hit) =>
  Number(a.variants.length > 0) - Number(b.variants.length > 0) ||
  Number(a.isLast) - Number(b.isLast) ||
  b.score - a.score ||
  a.page - b.page;

function hitOf(page: number, spellings: readonly Spelling[], tables: Tables): Hit {
  const variants = spellings.filter(({ isVariant }) => isVariant);
  const telling = spellings.filter(({ text }) => !tables.isFiller(text));
  return {
    page,
    facets: tables.facets(page),
    sought: (telling.length > 0 ? telling : spellings).map(({ text }) => text),
    variants: variants.map(({ written }) => written),
    isLast: tables.isLast(page),
    score: tables.rank(page, spellings),
  };
}

/** A hit with what of its page answers. */
export const withPart = (hit: Hit, fit: Fit | undefined): Hit =>
  fit ? { ...hit, part: fit.part, ask: fit.ask } : hit;

/** A hit by words, with what of its page answers as well: all of the question, or what is left of it. */
function answered(hit: Hit, whole: Fit | undefined, part: Fit | undefined): Hit {
  if (whole) return withPart({ ...hit, score: hit.score + answeringBonus }, whole);
  // Of a page that was found by the question alone, the text with its words is shown.
  const asked = part?.words ?? [];
  if (hit.sought.every((text) => asked.some((word) => word.includes(text)))) return hit;
  return part ? withPart({ ...hit, score: hit.score + partBonus }, part) : hit;
}

/** A question in words; what is in quotes is a text, not a question. */
const questionOf = ({ included, excluded }: Query) =>
  excluded.length > 0 || included.some(({ isQuoted }) => isQuoted)
    ? ''
    : included.map(({ text }) => text).join(' ');

/** The question as it was typed, and with the spellings that stand for its words. */
const wordingsOf = (question: string, more: readonly OtherWord[]) => [
  question,
  ...more.map(({ word, also }) => question.replace(word, () => normalise(also))),
];

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

    const question = questionOf(query);
    const fits = known.answeringAll(wordingsOf(question, more));
    const parts = known.within(question);
    const found = [...pagesWithAll(terms)]
      .filter(([page]) => !excluded.some(({ matches }) => matches.has(page)))
      .map(([page, spellings]) => hitOf(page, spellings, known))
      .map((hit) => answered(hit, fits.get(hit.page), parts.get(hit.page)));
    const counts = facetCounts(
      found.map(({ facets }) => facets),
      filters,
    );
    const hits = found.filter(({ facets }) => passes(facets, filters)).sort(byRank);
    const literal = new Set(hits.filter(isLiteral).map(({ page }) => page));
    const answering = [...fits]
      .filter(([page]) => !literal.has(page))
      .map(([page, fit]) => withPart({ ...hitOf(page, [], known), sought: fit.words }, fit))
      .filter(({ facets }) => passes(facets, filters))
      .slice(0, maxAnswering);
    const others = hits.filter(({ page }) => !answering.some((each) => each.page === page));
    const variants = [...new Set(others.flatMap((hit) => hit.variants))];
    const isAnswered = [...fits.values()].some(({ words }) => words.length > 0);
    return { query, isTooCommon, hits: others, answering, isAnswered, counts, variants };
  };
  return { answer, tables: opened };
}
