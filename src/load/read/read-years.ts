import { westernYear } from '../../model/fiscal-year.ts';
import { narrow } from './read-notation.ts';

/** Western years of a period: `R4～8年度` gives 2022 and 2026. */
export function yearsIn(notation: string): number[] {
  const written = /(令和|平成|昭和|[RHS])? ?(?<!\d)(\d{4}|\d{1,2}|元)(?!\d)/gu;
  let era = '';
  let century = '';
  return [...narrow(notation).matchAll(written)].flatMap(([, named, year = '']) => {
    if (named) era = named;
    if (year.length === 4) {
      century = year.slice(0, 2);
      return [Number(year)];
    }
    if (era) return westernYear(era + year) ?? [];
    return century && year.length === 2 ? [Number(century + year)] : [];
  });
}
