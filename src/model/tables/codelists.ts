import { optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';

export const codelists = table('codelists', {
  title: { ja: '符号の一覧', en: 'Codelists' },
  description: {
    ja: '表で使う符号と、その意味。',
    en: 'Codes used in the tables, and what they mean.',
  },
  key: ['codelist', 'code'],
  permanent: true,
  columns: {
    codelist: text({
      ja: ['符号表', '符号表の名前。ファイル名と同じです。'],
      en: ['Codelist', 'Name of the codelist, same as its file name.'],
    }),
    code: text({ ja: ['符号', '表に書く符号。'], en: ['Code', 'The code written in tables.'] }),
    ja: text(
      {
        ja: ['日本語', '画面に出す言葉。'],
        en: ['Label', 'Label in the language of the content.'],
      },
      { labelWithin: ['codelist'] },
    ),
    en: text(
      { ja: ['英語', '英語での言葉。'], en: ['English', 'Label in English.'] },
      { labelWithin: ['codelist'] },
    ),
    definition: optional(
      text({ ja: ['意味', '符号の意味。'], en: ['Definition', 'What the code means.'] }),
    ),
    ...inOtherLanguages('definition', { ja: '意味', en: 'definition' }),
  },
});
