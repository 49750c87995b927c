import type { MoneyProblems } from '../../kinds/money.ts';
import type { Explanation } from '../explanation.ts';

export const moneyExplainedEn: Record<keyof MoneyProblems, Explanation> = {
  'yen-missing': {
    cause: 'A unit of money does not say how many yen it is, or how much of another currency.',
    example: 'empty `yen` of 千円',
    repair: 'Write `1000`.',
  },
  'yen-impossible': {
    cause: 'A unit is worth nothing or less.',
    example: '`yen` of 千円 is `0`',
    repair: 'Write `1000`.',
  },
  'yen-different': {
    cause: 'A unit’s name says another number of yen.',
    example: '`yen` of 百万円 is `1000`',
    repair: 'Write `1000000`.',
  },
  'size-different': {
    cause: 'The size of a unit (`in_currency`) is not what its name says.',
    example: '`$ million` with `1000` in `in_currency`',
    repair: 'Write `1000000`.',
  },
  'yen-unexpected': {
    cause: 'A unit that is no money says how much money it is.',
    example: '`yen` of 人 is `1`',
    repair: 'Empty it.',
  },
  'limit-passed': {
    cause: 'More than half of the values with a unit lie outside of its `minimum` or `maximum`.',
    example: 'the maximum of `%` is 1, and values are 74.1 and the like',
    repair: 'Correct the limit.',
  },
  'currency-different': {
    cause: 'A unit of money is not in the currency of the settings.',
    example: '`currency: USD`, and `yen` of a unit is `1000`',
    repair: 'Write the size in `in_currency`.',
  },
  'limits-reversed': {
    cause: 'The minimum of a unit is above its maximum.',
    example: 'minimum 101, maximum 100',
    repair: 'Correct the one that is wrong.',
  },
  'unit-kind-different': {
    cause: 'The kind of a unit is not that of its name.',
    example: '千円 of the kind `other`, % of the kind `count`',
    repair: 'Write `money` for 千円 and `percentage` for %.',
  },
  'unit-not-money': {
    cause: 'An amount has a unit that is no money.',
    example: 'a cost in 人',
    repair: 'Write a unit such as 千円.',
  },
  'grant-above-cost': {
    cause: 'A grant is larger than the cost that it is part of.',
    example: 'cost 64,700, grant 323,500',
    repair: 'Compare with the source and correct one of them.',
  },
};
