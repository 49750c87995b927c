import { date, identifier, optional } from '../column.ts';
import { table } from '../table.ts';
import { note, noteTranslations } from './shared-columns.ts';

export const vintages = table('vintages', {
  title: { ja: '公表時点', en: 'Vintages' },
  description: {
    ja: '値がいつの資料のものかを表します。次の年の資料が出たら、行を足します。',
    en: 'Reports by date. Next year’s report adds a row.',
  },
  key: ['vintage'],
  permanent: true,
  columns: {
    vintage: date({ ja: ['公表時点', '資料の日付。'], en: ['Vintage', 'Date of the report.'] }),
    source_id: identifier(
      { ja: ['出典ID', 'この時点の資料。'], en: ['Source ID', 'The report of this vintage.'] },
      { references: 'sources', emptyProblem: 'source-missing' },
    ),
    supersedes: optional(
      date(
        {
          ja: ['前の公表時点', 'この資料が更新した、前の資料の日付。'],
          en: ['Supersedes', 'Date of the report that this one updates.'],
        },
        { references: 'vintages' },
      ),
    ),
    note,
    ...noteTranslations,
  },
});
