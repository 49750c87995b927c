/**
 * Years as Japanese readers write them: 2023年度, 令和5年度, R5年度. The room keeps its own
 * list of eras, so that it can be lifted out of this house.
 */

/** Eras, newest first. In the year in which an era began, both names were in use. */
const eras = [
  { name: '令和', letter: 'R', firstYear: 2019, lastYear: Infinity },
  { name: '平成', letter: 'H', firstYear: 1989, lastYear: 2019 },
  { name: '昭和', letter: 'S', firstYear: 1926, lastYear: 1989 },
] as const;

type Era = (typeof eras)[number];

const kanjiDigits = '〇一二三四五六七八九';

/** A year in normalised text: what precedes it, the year, 年 or 年度, what follows. */
const eraYear =
  /^(?<before>.*?)(?<era>令和|平成|昭和|(?<![a-z])[rhs]\.?)(?<year>元|\d{1,2}|[一二三四五六七八九十]{1,3})(?<unit>年度?)?(?<after>(?!\d).*)$/su;
const westernYear =
  /^(?<before>.*?)(?<![\d.,])(?<year>(?:19|20)\d\d)(?![\d.,]?\d)(?<unit>年度?)?(?<after>.*)$/su;

/** A year from 1 to 99: 元, digits, 十二 or 二〇. */
function yearNumber(written: string): number {
  if (written === '元') return 1;
  if (/^\d+$/u.test(written)) return Number(written);
  const digits = (kanji: string) => [...kanji].map((each) => kanjiDigits.indexOf(each)).join('');
  const ten = written.indexOf('十');
  if (ten < 0) return Number(digits(written));
  return Number(digits(written.slice(0, ten)) || 1) * 10 + Number(digits(written.slice(ten + 1)));
}

/**
 * The year in the spellings of an era. Letter and number stand for R5, R5年 and R5年度; but R1
 * would stand for R10 to R19 too.
 */
function spellings({ name, letter, firstYear }: Era, year: number, unit: string): string[] {
  const number = year - firstYear + 1;
  if (number > 1) return [`${name}${number}${unit || '年'}`, `${letter}${number}`];
  return [`${name}元${unit || '年'}`, `${name}1${unit || '年'}`, `${letter}1年`, `${letter}元`];
}

function spellingsOf(year: number, unit: string): string[] {
  const inEras = eras
    .filter(({ firstYear, lastYear }) => year >= firstYear && year <= lastYear)
    .flatMap((era) => spellings(era, year, unit));
  return [...inEras, `${year}${unit}`];
}

/** The western year that a match of one of the two patterns means; null if there is none. */
function yearOf(match: Record<string, string | undefined>): number | null {
  if (match.era === undefined) return Number(match.year);
  const sign = match.era.replace('.', '').toUpperCase();
  const era = eras.find(({ name, letter }) => sign === name || sign === letter);
  const year = era ? era.firstYear + yearNumber(match.year ?? '') - 1 : NaN;
  return era && year >= era.firstYear && year <= era.lastYear ? year : null;
}

/** The same text with its year written in the other ways. `text` is normalised. */
export function otherYears(text: string): string[] {
  const match = (eraYear.exec(text) ?? westernYear.exec(text))?.groups;
  const year = match ? yearOf(match) : null;
  if (!match || year === null) return [];
  const { before = '', unit = '', after = '' } = match;
  return spellingsOf(year, unit).map((spelling) => before + spelling + after);
}
