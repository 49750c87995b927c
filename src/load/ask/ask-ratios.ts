import { rowsBy } from '../check/row-index.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { narrow } from '../read/read-notation.ts';
import { decimalsOf } from '../read/read-number.ts';
import { askAt } from './ask-at.ts';

/** Values beside the two numbers from which the source has computed them, and those as printed. */
export function askRatios({ observations, kpis, units }: ParsedTables): Question[] {
  const byId = rowsBy(kpis, 'kpi_id');
  const byUnit = rowsBy(units, 'unit');
  return observations.rows.flatMap((row) => {
    const { value, numerator, denominator, kpi_id: id = '', unit: own } = row.values;
    if (typeof value !== 'number' || numerator == null || denominator == null) return [];
    const printed = printedPair(row.values.value_as_published ?? '');
    if (printed && !(printed[0] === numerator && printed[1] === denominator)) {
      const [of, found] = [printed.join('/'), `${numerator}/${denominator}`];
      const different = printed[0] === numerator ? 'denominator' : 'numerator';
      return askAt({ table: observations, row, column: different }, 'ratio-printed', { found, of });
    }
    const unit = own ?? byId.get(id)?.values.unit ?? '';
    const isRate = byUnit.get(unit)?.values.kind === 'percentage';
    // What is counted is the numerator itself, as in 15/20 of a unit such as 地区.
    if (!isRate && value === numerator) return [];
    const ratio = (numerator / denominator) * (isRate ? 100 : 1);
    if (isRounded(value, ratio)) return [];
    const facts = {
      found: String(value),
      ratio: String(Number(ratio.toPrecision(4))),
      of: `${numerator}/${denominator}`,
    };
    return askAt({ table: observations, row, column: 'value' }, 'ratio-different', facts);
  });
}

/** The two numbers of `17/20（85%）`; null where the notation has no such pair. */
function printedPair(notation: string): readonly [number, number] | null {
  const [, first, second] =
    /(?<![\d/.])(\d[\d,]*)[^\d\s/]{0,2}\/(\d[\d,]*)(?![\d/.])/u.exec(narrow(notation)) ?? [];
  if (first === undefined || second === undefined) return null;
  return [Number(first.replaceAll(',', '')), Number(second.replaceAll(',', ''))];
}

/** True for a ratio that was rounded to the decimals of the value, or cut off there. */
function isRounded(value: number, ratio: number): boolean {
  const step = 10 ** -decimalsOf(String(value));
  // What binary fractions lose: 12.5 of 100 is 12.499…
  const slack = step * 1e-6;
  const above = ratio - value;
  return above >= -step / 2 - slack && above < step + slack;
}
