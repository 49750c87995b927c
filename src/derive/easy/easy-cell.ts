import type { EasyWords } from '../../i18n/easy/words.ts';
import type { Observation } from '../../model/database.ts';
import { statusRules } from '../../model/status.ts';
import type { EasyKpiAnswer } from './easy-answer.ts';

/** A number of the KPI with its counter. */
export function easyAmount(
  {
    answer: {
      kpi,
      unit: { yen },
    },
    unit,
  }: EasyKpiAnswer,
  value: number,
  { format }: EasyWords,
): string {
  return format.value({ value, decimals: kpi.decimals, unit, yen });
}

/** The number that a row gives, with its bound; null for words and where there is none. */
export function easyNumber(
  kpi: EasyKpiAnswer,
  row: Observation | null,
  words: EasyWords,
): string | null {
  if (row?.value == null || row.unit !== null) return null;
  const { value, value_to: to, bound } = row;
  const { format } = words;
  const number = easyAmount(kpi, value, words);
  return to === null
    ? format.bounded(number, bound)
    : format.range(number, easyAmount(kpi, to, words));
}

/** What a row says: its number, what else is to be said of it, or why there is none. */
export function easyCell(kpi: EasyKpiAnswer, row: Observation | null, words: EasyWords) {
  const { cells } = words.sentences;
  const number = easyNumber(kpi, row, words);
  if (row === null) return { number, note: cells.not_applicable };
  const isOtherwise = number === null && statusRules[row.status].hasValue;
  return { number, note: isOtherwise ? cells.described : cells[row.status] };
}
