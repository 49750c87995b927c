import { identifier, text } from '../column.ts';
import { table } from '../table.ts';

/** What a reader must know of the data as a whole, as a table. */
export const about = table('about', {
  title: { ja: 'このデータについて', en: 'About the data' },
  description: {
    ja: '名前、出典、利用条件など、データ全体についての説明。',
    en: 'Name, source, licence and other notes on the data as a whole.',
  },
  key: ['topic'],
  columns: {
    topic: identifier({ ja: ['項目', '項目の名前。'], en: ['Topic', 'Name of the note.'] }),
    title: text({ ja: ['題名', '日本語の題名。'], en: ['Title', 'Title in Japanese.'] }),
    title_en: text({ ja: ['英語の題名', '英語の題名。'], en: ['English title', 'In English.'] }),
    description: text({ ja: ['説明', '日本語の説明。'], en: ['Note', 'Note in Japanese.'] }),
    description_en: text({
      ja: ['英語の説明', '英語の説明。'],
      en: ['English note', 'In English.'],
    }),
  },
});
