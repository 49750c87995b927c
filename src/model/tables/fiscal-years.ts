import { date, fiscalYear, optional, text } from '../column.ts';
import { table } from '../table.ts';

export const fiscalYears = table('fiscal_years', {
  title: { ja: '年度', en: 'Fiscal years' },
  description: {
    ja: '年度の呼び方と期間。改元の年も正しく書けるように、式ではなく表にしています。',
    en: 'Names and dates of fiscal years, as the source has them.',
  },
  key: ['fiscal_year'],
  columns: {
    fiscal_year: fiscalYear({
      ja: ['年度', '年度が始まる西暦の年。'],
      en: ['Fiscal year', 'Western year in which the fiscal year begins.'],
    }),
    label_ja: text(
      {
        ja: ['呼び名', '「令和5年度」のような呼び名。'],
        en: [
          'Label',
          'Name as the source has it; in Japan by era: the year that pages in Japanese show.',
        ],
      },
      { labelWithin: [] },
    ),
    label_short: text(
      {
        ja: ['短い呼び名', '「R5」のような短い書き方。'],
        en: ['Short label', 'Short form of the label.'],
      },
      { maxLength: 8, labelWithin: [] },
    ),
    start_date: date({
      ja: ['始まる日', '年度の最初の日。'],
      en: ['Start', 'First day of the fiscal year.'],
    }),
    end_date: date(
      {
        ja: ['終わる日', '年度の最後の日。'],
        en: ['End', 'Last day of the fiscal year.'],
      },
      { after: 'start_date' },
    ),
    label_en: optional(
      text(
        {
          ja: [
            '英語の呼び名',
            '英語での呼び方。空なら、1月に始まる年は「2024」、ほかは「FY2024」。',
          ],
          en: [
            'English label',
            'What English calls the year. Empty: 2024 where it begins in January, else FY2024.',
          ],
        },
        { since: '1.7', maxLength: 20, labelWithin: [] },
      ),
    ),
  },
});
