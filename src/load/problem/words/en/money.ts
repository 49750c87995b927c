import type { WordsOf } from '../../kinds/kind.ts';
import type { MoneyProblems } from '../../kinds/money.ts';

export const moneyToldEn: WordsOf<MoneyProblems> = {
  'yen-missing': ({ found, write }) => [
    `The unit of money "${found}" does not say how many yen it is.`,
    write === null
      ? 'Write it in yen: 1000 for thousand yen. On a site with another currency, write it in in_currency.'
      : `Write "${write}" in yen.`,
  ],
  'yen-impossible': ({ found, unit, write }) => [
    `The unit "${unit}" cannot be "${found}" yen.`,
    write === null ? 'Write 1 or a larger number.' : `Write "${write}".`,
  ],
  'yen-different': ({ found, unit, write }) => [
    `The unit "${unit}" is ${write} yen; the cell says "${found}".`,
    `Write "${write}", or check the name of the unit.`,
  ],
  'size-different': ({ found, unit, write }) => [
    `By its name the unit "${unit}" is ${write} of the currency; the cell says "${found}".`,
    `Write "${write}" in in_currency, or check the name of the unit.`,
  ],
  'yen-unexpected': ({ found, unit, kind: of, column }) => [
    `The unit "${unit}" is of the kind "${of}" and says that it is "${found}" of a currency.`,
    `Empty ${column}; if it is a unit of money, use the kind "money".`,
  ],
  'currency-different': ({ unit, currency, write }) => [
    `The currency of the settings is "${currency}", but the size of the unit "${unit}" is ${write === 'yen' ? 'not ' : ''}in yen.`,
    `Write it in ${write}, or check currency in site.yaml.`,
  ],
  'limit-passed': ({ found, of, isOfKpi, values, outside }) => [
    `Of ${values} values of the ${isOfKpi ? 'KPI' : 'unit'} "${of}", ${outside} lie outside of this limit, "${found}".`,
    'Correct the limit or clear it. If it is right, check the values and their unit.',
  ],
  'limits-reversed': ({ minimum, maximum }) => [
    `The minimum "${minimum}" is above the maximum "${maximum}".`,
    'Check minimum and maximum.',
  ],
  'unit-kind-different': ({ found, unit, write }) => [
    `The unit "${unit}" is of the kind "${found}".`,
    `Write "${write}": every value of the unit is read as a number of another kind.`,
  ],
  'unit-not-money': ({ found, units }) => [
    `The amount has the unit "${found}", which is no unit of money.`,
    units === '' ? 'Add a unit of the kind "money" to units.csv.' : `Here it is ${units}.`,
  ],
  'grant-above-cost': ({ found, cost, row }) => [
    `The grant "${found}" is larger than the cost of the project, "${cost}" (row ${row}).`,
    'Compare with the source and correct the one that differs.',
  ],
};
