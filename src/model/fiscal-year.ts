/** Eras by the western year of their first year, newest first. */
const eras = [
  { letter: 'R', name: '令和', firstYear: 2019 },
  { letter: 'H', name: '平成', firstYear: 1989 },
  { letter: 'S', name: '昭和', firstYear: 1926 },
] as const;

export const eraNames: readonly string[] = eras.map(({ name }) => name);

const notation = /^(令和|平成|昭和|[RHS])\s*(元|\d{1,2})\s*(?:年度?)?$/u;

/**
 * The western year of an era year: "R4", "令和4年度" and "令和元年" are read.
 * Returns null for anything else. A fiscal year that begins in April 2019 is written
 * both 平成31年度 and 令和元年度; both give 2019.
 */
export function westernYear(written: string): number | null {
  const match = notation.exec(written.normalize('NFKC').trim());
  const era = eras.find(({ letter, name }) => match?.[1] === letter || match?.[1] === name);
  if (!match || !era) return null;
  const year = match[2] === '元' ? 1 : Number(match[2]);
  return year === 0 ? null : era.firstYear + year - 1;
}

/** How a fiscal year is called by the era in which it ends: 令和元年度 is that of April 2019. */
export function eraYear(fiscalYear: number): { readonly name: string; readonly short: string } {
  const era = eras.find(({ firstYear }) => fiscalYear >= firstYear) ?? eras[0];
  const year = fiscalYear - era.firstYear + 1;
  return {
    name: `${era.name}${year === 1 ? '元' : year}年度`,
    short: `${era.letter}${year}`,
  };
}
