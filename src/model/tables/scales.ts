import { identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages } from '../translations.ts';
import { note, noteTranslations, source } from './shared-columns.ts';

export const scales = table('scales', {
  title: { ja: '評価のものさし', en: 'Scales' },
  description: {
    ja: '資料が評価に使う段階の名前。段階は scale_grades にあります。',
    en: 'Scales on which the source grades. Their grades are in scale_grades.',
  },
  key: ['scale_id'],
  optional: true,
  columns: {
    scale_id: identifier({
      ja: ['ものさしID', '評価のものさしの番号。'],
      en: ['Scale ID', 'Identifier of the scale; never reused.'],
    }),
    name: text(
      {
        ja: ['名前', '資料での呼び名。「達成度」「進捗区分」など。'],
        en: ['Name', 'What the source calls the scale.'],
      },
      { properName: true },
    ),
    name_en: optional(
      text(
        {
          ja: ['英語の名前', 'このサイトの英訳。'],
          en: ['English name', 'Translation by this site.'],
        },
        { translates: { column: 'name', into: 'en' } },
      ),
    ),
    note,
    ...source,
    ...inLaterLanguages('name', { ja: '名前', en: 'name' }, { of: 'name' }),
    ...noteTranslations,
  },
});
