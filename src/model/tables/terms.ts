import { code, identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';
import { possibleSource } from './shared-columns.ts';

const longestMeaning = 80;

export const terms = table('terms', {
  title: { ja: '用語', en: 'Terms' },
  description: {
    ja: 'このサイトに出てくる言葉と、わかりやすい意味。文章の Term は、この表の言葉を使います。',
    en: 'Words that readers meet on this site, and what they mean in plain words. Term in texts names a word of this table.',
  },
  key: ['term_id'],
  optional: true,
  columns: {
    term_id: identifier({
      ja: ['用語ID', '用語の番号。用語のページでの場所になります。'],
      en: ['Term ID', 'Identifier of the term and its anchor in the glossary; never reused.'],
    }),
    term: text(
      {
        ja: ['言葉', 'サイトや資料に出てくるとおりの言葉。'],
        en: ['Term', 'The word as the site or the source writes it.'],
      },
      { maxLength: 40, properName: true, labelWithin: [] },
    ),
    reading: optional(
      text(
        {
          ja: ['読みがな', 'ひらがなでの読み方。用語のページは、この順に並びます。'],
          en: ['Reading', 'How it is read, in hiragana. The glossary is in this order.'],
        },
        { maxLength: 60 },
      ),
    ),
    ...inOtherLanguages('term', { ja: '言葉', en: 'term' }, { maxLength: 60 }),
    meaning: text(
      {
        ja: ['意味', '文のかっこの中にも入る、短い言いかえ。「。」は付けません。'],
        en: ['Meaning', 'Short enough to stand in brackets within a sentence; no full stop.'],
      },
      { maxLength: longestMeaning, unlike: 'term' },
    ),
    ...inOtherLanguages(
      'meaning',
      { ja: '意味', en: 'meaning' },
      { maxLength: 2 * longestMeaning },
    ),
    detail: optional(
      text({
        ja: ['くわしい説明', '用語のページだけに出る、意味の続き。'],
        en: ['Detail', 'What else there is to know; shown only in the glossary.'],
      }),
    ),
    ...inOtherLanguages('detail', { ja: 'くわしい説明', en: 'detail' }),
    meaning_by: code('meaning_origins', {
      ja: ['だれの説明か', '資料に書かれている意味か、このサイトが付けた説明か。'],
      en: ['Whose meaning', 'Whether the source explains the word so, or this site does.'],
    }),
    ...possibleSource,
  },
});
