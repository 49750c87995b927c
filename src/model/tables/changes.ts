import { code, date, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';

export const changes = table('changes', {
  title: { ja: '更新の記録', en: 'Changes' },
  description: {
    ja: 'このサイトの数字や説明を、いつ、なぜ変えたか。',
    en: 'When and why figures or explanations on this site changed.',
  },
  key: [],
  permanent: true,
  optional: true,
  columns: {
    date: date({ ja: ['日付', '変えた日。'], en: ['Date', 'Day of the change.'] }, { past: true }),
    scope: text({
      ja: ['対象', '何が変わったか。KPIや事業のIDなら、そのページに案内します。'],
      en: ['Scope', 'What changed. An ID of a KPI or project is linked to its page.'],
    }),
    change_type: code('change_types', {
      ja: ['種類', '追加・改定・訂正のどれか。'],
      en: ['Type', 'Added, revised (new information) or corrected (our mistake).'],
    }),
    before: optional(
      text({ ja: ['前', '変える前の値。'], en: ['Before', 'Value before.'] }, { notation: true }),
    ),
    after: optional(
      text(
        { ja: ['後', '変えた後の値。'], en: ['After', 'Value after.'] },
        { notation: true, unlike: 'before' },
      ),
    ),
    reason: text({ ja: ['理由', '変えた理由。'], en: ['Reason', 'Why it changed.'] }),
    table_name: optional(
      text(
        {
          ja: ['表', '変えたセルがある表の名前。公開した数字を変えたときは、かならず書きます。'],
          en: ['Table', 'Table of the cell that changed. Needed for every published figure.'],
        },
        { since: '1.1' },
      ),
    ),
    row_key: optional(
      text(
        {
          ja: ['行', '変えた行。その表の鍵の列を「/」でつないだもの。'],
          en: ['Row', 'Row that changed: the columns of its key with "/" between them.'],
        },
        { since: '1.1' },
      ),
    ),
    field: optional(
      text(
        {
          ja: ['列', '変えた列の名前。行を足した・消したときは空。'],
          en: ['Field', 'Column that changed; empty when the row was added or removed.'],
        },
        { since: '1.1' },
      ),
    ),
    ...inOtherLanguages('scope', { ja: '対象', en: 'scope' }),
    ...inOtherLanguages('reason', { ja: '理由', en: 'reason' }),
  },
});
