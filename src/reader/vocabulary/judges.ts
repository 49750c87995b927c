import { fold, inOneLine } from '../grid/fold.ts';

/** Who judges, as a heading of grades or comments says. */
export interface PrintedJudge {
  /** 担当課, 推進会議, 外部. */
  readonly word: string;
  /** It says who they are, not only of what kind. */
  readonly isName: boolean;
  /** Of the office itself, which also fills in the columns that name nobody. */
  readonly isOffice: boolean;
}

const years = /(?:令和|平成|[RH])?(?:元|\d+)年度?/gu;
const named =
  /[\p{Script=Han}\p{Script=Katakana}ー]*(?:課(?!題)|室|局|部署|会議|委員会?|審議会|協議会|議会|部会|有識者|本部)/u;
const kinds = /自己|内部|庁内|外部|第三者|[一二三]次/u;
const office = /課$|室$|局$|部署$|自己|内部|庁内/u;

/** Null where the heading names nobody. */
export function judgeIn(heading: string): PrintedJudge | null {
  const folded = fold(heading).replace(years, '');
  const name = named.exec(folded)?.[0];
  const word = name ?? kinds.exec(folded)?.[0];
  if (word === undefined) return null;
  return { word, isName: name !== undefined, isOffice: office.test(word) };
}

/** What a column of grades is called, without the year over it. */
export const scaleIn = (leaf: string): string =>
  inOneLine(leaf)
    .replace(/(?:令和|平成|[RHＲＨ])?(?:元|[0-9０-９]+)年度?/gu, '')
    .trim();

/** An ID for a scale that the content does not have yet; a person confirms it. */
export function scaleIdFor(scale: string): string {
  if (scale.includes('達成')) return 'achievement';
  return scale.includes('進捗') ? 'progress' : 'evaluation';
}

/** Grades that are known, the best first. */
const orders: readonly (readonly string[])[] = [
  ['◎', '〇', '○', '△', '▲', '×'],
  ['S', 'A', 'B', 'C', 'D', 'E'],
  ['達成', '概ね達成', 'おおむね達成', '一部達成', '未達成'],
  ['順調', '概ね順調', 'おおむね順調', 'やや遅れ', 'やや遅れている', '遅れ', '遅れている'],
];

/** The best first, where their order is known; a person confirms it. Else as they are printed. */
export function inUsualOrder(grades: readonly string[]): readonly string[] {
  const folded = grades.map((grade) => fold(grade));
  const order = orders.find((known) => folded.every((grade) => known.includes(grade))) ?? [];
  return grades.toSorted((a, b) => order.indexOf(fold(a)) - order.indexOf(fold(b)));
}
