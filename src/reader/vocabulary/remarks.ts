import { daysIn, writtenYears } from './years.ts';

/** What kind of number a source says that it is. */
export type Said = 'final' | 'expected' | 'provisional' | 'interim';

const saidWords: readonly (readonly [RegExp, Said])[] = [
  [/見込|予定|予測|推計/u, 'expected'],
  [/速報|暫定|概算/u, 'provisional'],
  [/確定/u, 'final'],
];

export const saidIn = (text: string) => saidWords.find(([word]) => word.test(text))?.[1] ?? null;

const asOfWord = /時点|現在|末|途中/u;

/** Words that say nothing new about the number. */
const understood =
  /[(（)）【】[\]※*,、。:]|見込み?(?:値|数)?|予定|速報(?:値)?|暫定(?:値)?|概算(?:値)?|推計(?:値)?|確定(?:値)?|途中(?:経過)?|時点|現在|集計|実績値?|累計|単年度?/gu;

/** What stands beside a number. */
interface NumberRemarks {
  readonly said: Said | null;
  readonly asOf: string | null;
  /** Years that stand in the cell: 12(H30). */
  readonly years: readonly number[];
  readonly trouble: 'two-numbers' | 'rest' | null;
}

/** (見込), ※R5.7.31時点, (H30年度), (うち…) */
export function remarksOf(remarks: string): NumberRemarks {
  const days = daysIn(remarks);
  const withoutDays = remarks.replace(
    /(?:(?:令和|平成|[RHS])\.?(?:元|\d{1,2})|20\d{2})(?:年|[./-])\d{1,2}(?:月|[./-])?(?:\d{1,2}日?|末)?/gu,
    '',
  );
  const years = writtenYears(withoutDays);
  const rest = years
    .reduce((text, { text: year }) => text.replace(year, ''), withoutDays)
    .replace(/※\d*|\*\d*/gu, '')
    .replace(understood, '')
    .replace(/年度?|末|[~-]|平均|から/gu, '');
  const said = saidIn(remarks) ?? (asOfWord.test(remarks) && days.length > 0 ? 'interim' : null);
  const isUnclear = rest !== '' || days.length > 1 || asOfWord.test(remarks) !== days.length > 0;
  return {
    said: said === null && remarks.includes('途中') ? 'interim' : said,
    asOf: days.length === 1 ? (days[0] ?? null) : null,
    years: years.map(({ year }) => year),
    trouble: /\d/u.test(rest) ? 'two-numbers' : isUnclear && remarks !== '' ? 'rest' : null,
  };
}
