/** Numbers, money and dates as readers of English write them. */
import { usualLocality } from '../../model/locality.ts';
import type { formatIn as japaneseIn, placeless as japanese } from '../ja/format.ts';
import { fixed, metricSize, upTo } from '../numerals.ts';
import type { Translation } from '../translation.ts';
import { isRank } from '../units.ts';
import { counted } from './counted.ts';
import { datesIn, englishOf } from './dates.ts';
import { inUnit } from './in-unit.ts';
import { moneyIn } from './money.ts';
import { years } from './years.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const boundWords = {
  at_least: 'at least',
  at_most: 'at most',
  more_than: 'more than',
  less_than: 'less than',
  about: 'about',
} as const;

const placeless: Translation<typeof japanese> = {
  number: (value, decimals) => fixed(value, decimals ?? 0),
  plain: (value) => upTo(6, value),
  bounded: ({ value, bound, unit }) => {
    if (bound === null) return value;
    // Of places, the smaller number is the better one.
    if (isRank(unit) && bound === 'at_most') return `${value} or better`;
    return `${boundWords[bound]} ${value}`;
  },
  range: ({ from, to }) => `${from} to ${to}`,
  unbroken: (text) => text.split(' '),
  quoted: (text) => `“${text}”`,
  ...years,
  size: (bytes) => (bytes < 1000 ? counted(bytes, 'byte') : metricSize(bytes)),
  /** Plain, because English does not number with circles. */
  circled: String,
  list: (items) => list.format(items),
  paragraph: (sentences) => sentences.join(' '),
  phrase: (words) => words.filter(Boolean).join(' '),
  numbered: ({ number, name }) => `${number}. ${name}`,
  noted: ({ name, note }) => `${name}: ${note}`,
  becomes: '→',
  apart: (parts) => parts.join(' · '),
  sideBySide: (parts) => parts.join(' / '),
  marked: (text, mark) => (mark === '' ? text : `${text} [${mark}]`.trim()),
  bracketed: (text, explanation) => (explanation === '' ? text : `${text} (${explanation})`),
  brackets: { open: ' (', close: ')' },
  named: (name, text) => `${name}: ${text ?? ''}`,
  withUnit: inUnit,
  title: ({ page, site }) => `${page} | ${site}`,
  isRank,
};

/** Everything, for a site of this place. */
export const formatIn: typeof japaneseIn = ({ country, currency }) => ({
  ...placeless,
  ...datesIn(country),
  ...moneyIn(currency, englishOf(country)),
});

export const format = formatIn(usualLocality);
