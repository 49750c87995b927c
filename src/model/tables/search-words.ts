import { text } from '../column.ts';
import { table } from '../table.ts';

export const searchWords = table('search_words', {
  title: { ja: '検索の言いかえ', en: 'Search words' },
  description: {
    ja: '読みがなや、ふだん使う言葉で探しても見つかるようにする言いかえ。',
    en: 'Readings and everyday words, so that a search by them finds the words of the site.',
  },
  key: ['word', 'also'],
  optional: true,
  internal: true,
  columns: {
    word: text(
      {
        ja: ['探す言葉', '読む人が検索に書く言葉や読みがな。'],
        en: ['Word', 'What readers type: an everyday word or a reading.'],
      },
      { maxLength: 30 },
    ),
    also: text(
      {
        ja: ['このサイトの言葉', 'その言葉でも探す、このサイトで使っている言葉。'],
        en: ['Also searched', 'The word of the site that is searched as well.'],
      },
      { maxLength: 30, unlike: 'word' },
    ),
  },
});
