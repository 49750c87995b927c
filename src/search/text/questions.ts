import { normalise } from './normalise.ts';

/** Words of which any stands for the same. */
type Alternatives = readonly string[];

/** Words that must all be in a question. */
export type Ask = readonly Alternatives[];

/** What a page answers, beside what its text says. */
interface Answered {
  readonly asks: readonly Ask[];
  /** Other names of the page, such as one in another language. */
  readonly names: readonly string[];
}

/**
 * Which pages answer which questions: written into the index. Names are those that pages carry in
 * `data-search-answers`, separated by spaces. `name#id` is the part of such a page below the heading
 * with that `id`, or the text with it, and `name#` what stands before its first heading.
 */
export interface Questions {
  /** Words of a question that do not say what is asked. */
  readonly fillers: readonly string[];
  /** Of pages that answer as well the earlier ones come first. */
  readonly pages: Readonly<Record<string, Answered>>;
  /** Which part of a page answers once other words have found the page. */
  readonly within: Readonly<Record<string, Answered>>;
}

/** A stretch of a page, in positions; `to` is the first behind it. */
export interface PageStretch {
  readonly from: number;
  readonly to: number;
}

/** Of a page what is asked, by the page's number. */
export interface PageQuestions extends Answered {
  readonly page: number;
  /** What of the page answers; all of it if nothing is said. */
  readonly part?: PageStretch;
}

/** How much of a question a page answers. */
export interface Fit {
  /** Characters of the question that the page answers, and those that it does not. */
  readonly covered: number;
  readonly left: number;
  /** The words of the question that it answers; none where its name answers. */
  readonly words: readonly string[];
  /** What is asked: the text that speaks of most of it answers. */
  readonly ask: Ask;
  readonly part?: PageStretch | undefined;
}

const latin = /^[a-z0-9' ]+$/u;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Latin words are whole words, also in the plural; others may stand anywhere. */
export function patternOf(word: string): RegExp {
  const form = normalise(word);
  return latin.test(form)
    ? new RegExp(`(?<![a-z0-9])${escaped(form)}(?:e?s)?(?![a-z0-9])`, 'u')
    : new RegExp(escaped(form), 'u');
}

const years = /(?:令和|平成|昭和|(?<![a-z])[rhs])?(?:元|\d{1,4})年?度?/gu;
/** Endings and particles, spaces and signs. */
const grammar = /[\p{Script=Hiragana}\p{P}\p{S}\s]/gu;

const oneKanji = /^\p{Script=Han}$/u;

/** Kanji that say nothing by themselves (何件), but something as a part of a word (輸出). */
const kanjiAlone = (kanji: readonly string[]) =>
  new RegExp(`(?<!\\p{Script=Han})[${kanji.join('')}]+(?!\\p{Script=Han})`, 'gu');

function without(text: string, words: readonly string[]): string {
  const kanji = words.filter((word) => oneKanji.test(word));
  const rest = words
    .filter((word) => !oneKanji.test(word))
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replace(patternOf(word), ' '), text);
  return kanji.length === 0 ? rest : rest.replace(kanjiAlone(kanji), ' ');
}

/** The alternative that says most of the question is taken out of it. */
function fitOf(ask: Ask, question: string, fillers: readonly string[]): Fit | null {
  let rest = question;
  const words: string[] = [];
  for (const alternatives of ask) {
    const matches = alternatives.flatMap((word) => patternOf(word).exec(rest)?.[0] ?? []);
    const longest = matches.reduce((a, b) => (b.length > a.length ? b : a), '');
    if (longest === '') return null;
    words.push(longest);
    rest = rest.replace(longest, ' ');
  }
  const covered = words.join('').length;
  const left = without(rest, [...fillers, ...ask.flat()])
    .replace(years, '')
    .replace(grammar, '').length;
  return { covered, left, words, ask };
}

/** Every word of the question begins a word of the name. */
function nameFit(name: string, question: string): Fit | null {
  const words = question.split(' ').filter(Boolean);
  const ofName = normalise(name).split(/[^a-z0-9]+/u);
  const isFit =
    words.length > 0 &&
    words.every((word) => word.length > 3 && latin.test(word)) &&
    words.every((word) => ofName.some((each) => each.startsWith(word.replace(/s$/u, ''))));
  return isFit ? { covered: question.length / name.length, left: 0, words: [], ask: [] } : null;
}

/** How well each page answers; pages that answer nothing of it are left out. */
export function answering(
  question: string,
  pages: readonly PageQuestions[],
  fillers: readonly string[],
): ReadonlyMap<number, Fit> {
  const better = (a: Fit, b: Fit) => a.left - b.left || b.covered - a.covered;
  const fits = pages.map(({ page, asks, names, part }) => {
    const ofAsks = asks.flatMap((ask) => fitOf(ask, question, fillers) ?? []);
    const ofNames = names.flatMap((name) => nameFit(name, question) ?? []);
    return { page, part, fit: [...ofAsks, ...ofNames].sort(better)[0] };
  });
  const found = fits.flatMap(({ page, part, fit }) =>
    fit ? [[page, { ...fit, part }] as const] : [],
  );
  const best = new Map<number, Fit>();
  for (const [page, fit] of found.sort(([, a], [, b]) => better(a, b))) {
    if (!best.has(page)) best.set(page, fit);
  }
  return best;
}

/** Fits that leave nothing of the question, without those that answer less of it than others. */
export function wholeFits(fits: ReadonlyMap<number, Fit>): ReadonlyMap<number, Fit> {
  const whole = [...fits].filter(([, { left }]) => left === 0);
  const most = Math.max(0, ...whole.map(([, { covered }]) => covered));
  return new Map(whole.filter(([, { covered, words }]) => words.length === 0 || covered >= most));
}
