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

/** Which pages answer which questions: written into the index. */
export interface Questions {
  /** Words of a question that do not say what is asked. */
  readonly fillers: readonly string[];
  /** By the names that pages carry in `data-search-answers`, separated by spaces. */
  readonly pages: Readonly<Record<string, Answered>>;
}

/** Of a page what is asked, by the page's number. */
export interface PageQuestions extends Answered {
  readonly page: number;
}

/** How much of a question a page answers. */
export interface Fit {
  /** Characters of the question that the page answers, and those that it does not. */
  readonly covered: number;
  readonly left: number;
  /** The words of the question that it answers. */
  readonly words: readonly string[];
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
  return { covered, left, words };
}

/** Every word of the question begins a word of the name. */
function nameFit(name: string, question: string): Fit | null {
  const words = question.split(' ').filter(Boolean);
  const ofName = normalise(name).split(/[^a-z0-9]+/u);
  const isFit =
    words.length > 0 &&
    words.every((word) => word.length > 3 && latin.test(word)) &&
    words.every((word) => ofName.some((each) => each.startsWith(word.replace(/s$/u, ''))));
  return isFit ? { covered: question.length / name.length, left: 0, words: [] } : null;
}

/** How well each page answers; pages that answer nothing of it are left out. */
export function answering(
  question: string,
  pages: readonly PageQuestions[],
  fillers: readonly string[],
): ReadonlyMap<number, Fit> {
  const better = (a: Fit, b: Fit) => a.left - b.left || b.covered - a.covered;
  const fits = pages.map(({ page, asks, names }) => {
    const ofAsks = asks.flatMap((ask) => fitOf(ask, question, fillers) ?? []);
    const ofNames = names.flatMap((name) => nameFit(name, question) ?? []);
    return [page, [...ofAsks, ...ofNames].sort(better)[0]] as const;
  });
  const found = fits.flatMap(([page, fit]) => (fit ? [[page, fit] as const] : []));
  const best = new Map<number, Fit>();
  for (const [page, fit] of found.sort(([, a], [, b]) => better(a, b))) {
    if (!best.has(page)) best.set(page, fit);
  }
  return best;
}
