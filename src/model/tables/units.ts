import { code, decimal, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages } from '../translations.ts';

export const units = table('units', {
  title: { ja: '単位', en: 'Units' },
  description: {
    ja: '値の単位と、その単位で許される範囲。',
    en: 'Units of values and the range that each allows.',
  },
  key: ['unit'],
  columns: {
    unit: text(
      { ja: ['単位', '表で使う記号。'], en: ['Unit', 'Symbol used in the tables.'] },
      { maxLength: 12 },
    ),
    name_en: text(
      {
        ja: ['英語の名前', '英語での呼び方。'],
        en: ['English name', 'Name in English.'],
      },
      { translates: { column: 'unit', into: 'en' } },
    ),
    kind: code('unit_kinds', {
      ja: ['種類', '数・割合・金額のどれか。'],
      en: ['Kind', 'Count, percentage or money.'],
    }),
    minimum: optional(
      decimal(
        {
          ja: ['下限', '許される一番小さい値。空なら限りなし。'],
          en: ['Minimum', 'Smallest value allowed; empty means no limit.'],
        },
        { unitIn: 'unit' },
      ),
    ),
    maximum: optional(
      decimal(
        {
          ja: ['上限', '許される一番大きい値。空なら限りなし。'],
          en: ['Maximum', 'Largest value allowed; empty means no limit.'],
        },
        { unitIn: 'unit' },
      ),
    ),
    yen: optional(
      decimal({
        ja: ['円での大きさ', '金額の単位が何円にあたるか。千円は1000。'],
        en: ['Yen', 'How many yen one unit of money is: 1000 for thousand yen.'],
      }),
    ),
    in_currency: optional(
      decimal(
        {
          ja: [
            '通貨での大きさ',
            '金額の単位が、設定の通貨でいくらにあたるか。千ドルは1000。円のサイトでは、yen に書きます。',
          ],
          en: [
            'In the currency',
            'How much of the currency of the settings one unit of money is: 1000 for thousand dollars. For yen, the column yen is filled in instead.',
          ],
        },
        { since: '1.7', minimum: 0.0001, insteadOf: ['yen'] },
      ),
    ),
    ...inLaterLanguages('name', { ja: '名前', en: 'name' }, { of: 'unit' }),
  },
  derived: {
    currency: optional(
      text({
        ja: ['通貨', '金額の単位の通貨。ISO 4217 の符号。ほかの単位では空。'],
        en: ['Currency', 'Currency of a unit of money, by its code in ISO 4217; empty for others.'],
      }),
    ),
  },
});
