import { date, identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';

export const answers = table('answers', {
  title: { ja: '確認への答え', en: 'Answers' },
  description: {
    ja: '検査がたずねた「確認」への答えと、その理由。たずねられたセルを書きかえると、もう一度たずねられます。',
    en: 'Answers to the questions that the check asks, with reasons. A cell that changes is asked about again.',
  },
  key: ['question', 'table_name', 'row_key', 'field'],
  optional: true,
  internal: true,
  columns: {
    question: identifier({
      ja: ['確認の符号', '検査が表示した、確認の符号。'],
      en: ['Question', 'Code of the question, as the check prints it.'],
    }),
    table_name: text({
      ja: ['表', 'たずねられた表の名前。設定のときは site、文章のときは texts。'],
      en: ['Table', 'Table that is asked about; site for a setting, texts for a text.'],
    }),
    row_key: text(
      {
        ja: ['行', 'たずねられた行。その表の鍵の列を「/」でつないだもの。設定のときは項目の名前。'],
        en: [
          'Row',
          'Row that is asked about: the columns of its key with "/" between them; the name of a setting.',
        ],
      },
      { notation: true },
    ),
    field: text({
      ja: ['列', 'たずねられた列。設定のときは value。'],
      en: ['Column', 'Column that is asked about; value for a setting.'],
    }),
    found: optional(
      text(
        {
          ja: [
            'そのときの内容',
            '答えたときの、セルの内容。セルがこれと違えば、もう一度たずねます。',
          ],
          en: [
            'Found',
            'What the cell said when it was answered. If it differs, it is asked again.',
          ],
        },
        { notation: true },
      ),
    ),
    answer: text({
      ja: ['答え', '短い答え。「資料のとおり」など。'],
      en: ['Answer', 'The answer in a few words, such as “as printed”.'],
    }),
    reason: text({
      ja: ['理由', 'そう答える理由。何で確かめたか。'],
      en: ['Reason', 'Why, and how it was confirmed.'],
    }),
    date: date({ ja: ['日付', '答えた日。'], en: ['Date', 'Day of the answer.'] }, { past: true }),
  },
});
