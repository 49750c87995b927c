import { identifier, integer, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages, inOtherLanguages } from '../translations.ts';
import { source } from './shared-columns.ts';

export const goals = table('goals', {
  title: { ja: '基本目標', en: 'Goals' },
  description: {
    ja: '総合戦略の一番大きな目標。',
    en: 'Top level of the municipal strategy.',
  },
  key: ['goal_id'],
  permanent: true,
  optional: true,
  columns: {
    goal_id: identifier({
      ja: ['基本目標ID', '基本目標の番号。'],
      en: ['Goal ID', 'Identifier of the goal; never reused.'],
    }),
    goal_no: optional(
      integer(
        {
          ja: ['番号', '資料での番号。番号のない資料では空。'],
          en: ['Number', 'Number in the source; empty where it has none.'],
        },
        { minimum: 1, ordinalWithin: [] },
      ),
    ),
    name: text(
      {
        ja: ['名前', '基本目標の文。'],
        en: ['Name', 'The goal as worded in the strategy.'],
      },
      { properName: true },
    ),
    subtitle: optional(
      text({
        ja: ['副題', '基本目標にそえられた言葉。'],
        en: ['Subtitle', 'Words printed under the goal.'],
      }),
    ),
    programme_name: optional(
      text(
        {
          ja: ['事業群の名前', '基本目標に付けられた事業の呼び名。'],
          en: ['Programme name', 'Name that the source gives to the programme under the goal.'],
        },
        { properName: true },
      ),
    ),
    name_plain: text(
      {
        ja: ['わかりやすい名前', 'このサイトが付けた短い名前。'],
        en: ['Plain name', 'Short name given by this site.'],
      },
      { maxLength: 22, labelWithin: [] },
    ),
    name_en: optional(
      text(
        {
          ja: ['英語の名前', 'このサイトの英訳。なければ空。'],
          en: ['English name', 'Translation by this site, if any.'],
        },
        { translates: { column: 'name_plain', into: 'en' } },
      ),
    ),
    ...source,
    ...inLaterLanguages('name', { ja: '名前', en: 'name' }, { of: 'name_plain' }),
    ...inOtherLanguages('subtitle', { ja: '副題', en: 'subtitle' }),
  },
});
