import type { EasyWords } from '../../i18n/easy/words.ts';
import type { EasyKpiAnswer } from './easy-answer.ts';
import { easyCell } from './easy-cell.ts';

/** What a year says in plain Japanese: a number, or why there is none, of each of its two sides. */
interface EasyYear {
  readonly name: string;
  readonly parts: readonly {
    readonly label: string;
    readonly number: string | null;
    readonly note: string;
  }[];
}

/** Target and result of each year; the year from which the plan starts has no target. */
export function easyYears(kpi: EasyKpiAnswer, words: EasyWords): readonly EasyYear[] {
  const { project, format } = words;
  return kpi.answer.years.map(({ year, target, actual, isBaseline, isEarlier }) => {
    const isBefore = isBaseline || isEarlier;
    const result = { label: project.result, ...easyCell(kpi, actual, words) };
    const aim = { label: project.target, ...easyCell(kpi, target, words) };
    return {
      name: format.year(year),
      parts: isBefore ? [{ ...result, label: project.baseline }] : [aim, result],
    };
  });
}
