import { code, identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';
import { kpiReference, projectReference, source } from './shared-columns.ts';

export const discrepancies = table('discrepancies', {
  title: { ja: '資料の食い違いと不明な点', en: 'Discrepancies' },
  description: {
    ja: '資料の中で食い違っていること、あいまいなこと、書かれていないこと。直さずに、そのまま伝えます。',
    en: 'Where the source contradicts itself, is unclear or is silent. Shown, never silently corrected.',
  },
  key: ['discrepancy_id'],
  optional: true,
  columns: {
    discrepancy_id: identifier({
      ja: ['番号', 'この一覧での番号。'],
      en: ['Discrepancy ID', 'Identifier; never reused.'],
    }),
    kind: code('discrepancy_kinds', {
      ja: ['種類', '食い違いか、あいまいか、書かれていないか。'],
      en: ['Kind', 'A contradiction, something unclear, or something not stated.'],
    }),
    project_id: optional(projectReference),
    kpi_id: optional(kpiReference),
    title: text(
      { ja: ['見出し', '何についてか。'], en: ['Title', 'What it is about.'] },
      { maxLength: 60 },
    ),
    says: text({
      ja: ['資料の記述', '資料が言っていること。'],
      en: ['The source says', 'What the source says.'],
    }),
    ...source,
    other_says: optional(
      text({
        ja: ['別の場所の記述', '資料の別の場所が言っていること。'],
        en: ['Elsewhere it says', 'What the source says in another place.'],
      }),
    ),
    other_page: optional(
      text(
        {
          ja: ['別の場所のページ', '別の場所のページ番号。'],
          en: ['Other page', 'Page of the other place.'],
        },
        { maxLength: 12, page: true },
      ),
    ),
    shown: text({
      ja: ['このサイトでの扱い', 'このサイトが何を見せるか。'],
      en: ['Shown here', 'What this site shows.'],
    }),
    reason: text({ ja: ['その理由', 'そう扱う理由。'], en: ['Reason', 'Why it is shown so.'] }),
    ...inOtherLanguages('title', { ja: '見出し', en: 'title' }, { maxLength: 180 }),
    ...inOtherLanguages('says', { ja: '「資料の記述」', en: '“the source says”' }),
    ...inOtherLanguages('other_says', { ja: '「別の場所の記述」', en: '“elsewhere it says”' }),
    ...inOtherLanguages('shown', { ja: '「このサイトでの扱い」', en: '“shown here”' }),
    ...inOtherLanguages('reason', { ja: '「その理由」', en: 'reason' }),
  },
});
