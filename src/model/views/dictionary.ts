import { decimal, optional, text } from '../column.ts';
import { withMunicipality } from '../published.ts';
import { table } from '../table.ts';

/** What every column of every table means, as a table. */
export const dictionary = table('dictionary', {
  title: { ja: '列の説明', en: 'Data dictionary' },
  description: {
    ja: 'すべての表の、すべての列の意味。',
    en: 'What every column of every table means.',
  },
  key: ['table', 'column'],
  columns: withMunicipality({
    table: text({ ja: ['表', '表の名前。'], en: ['Table', 'Name of the table.'] }),
    column: text({ ja: ['列', '列の名前。'], en: ['Column', 'Name of the column.'] }),
    title: text({ ja: ['題名', '列の日本語の題名。'], en: ['Title', 'Title in Japanese.'] }),
    title_en: text({
      ja: ['英語の題名', '列の英語の題名。'],
      en: ['English title', 'Title in English.'],
    }),
    description: text({
      ja: ['説明', '列に何が入るか。'],
      en: ['Description', 'What the column holds, in Japanese.'],
    }),
    description_en: text({
      ja: ['英語の説明', '列に何が入るかの英訳。'],
      en: ['English description', 'What the column holds, in English.'],
    }),
    type: text({ ja: ['型', '値の型。'], en: ['Type', 'Type of the values.'] }),
    required: text({
      ja: ['必ず入る', '空の欄がなければ true。'],
      en: ['Required', 'true where no cell is empty.'],
    }),
    key: text({
      ja: ['行を決める列', '行を決める列なら true。'],
      en: ['Key', 'true where the column is part of the key.'],
    }),
    codelist: optional(
      text({
        ja: ['符号表', '符号の一覧（codelists 表）の名前。'],
        en: ['Codelist', 'Codelist of the column, to be found in the table codelists.'],
      }),
    ),
    refers_to: optional(
      text({
        ja: ['参照する表', '値が、この表の行を指します。'],
        en: ['Refers to', 'The value names a row of this table.'],
      }),
    ),
    unit_in: optional(
      text({
        ja: ['単位のある列', '数の単位が書いてある列。kpis.unit は kpis 表の unit の列です。'],
        en: ['Unit in', 'Column that gives the unit; kpis.unit is the column unit of kpis.'],
      }),
    ),
    minimum: optional(decimal({ ja: ['最小', 'これ以上。'], en: ['Minimum', 'Smallest value.'] })),
    maximum: optional(decimal({ ja: ['最大', 'これ以下。'], en: ['Maximum', 'Largest value.'] })),
  }),
});
