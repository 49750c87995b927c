import { table } from '../table.ts';
import { kpiReference, note, noteTranslations, policyReference, source } from './shared-columns.ts';

export const kpiPolicies = table('kpi_policies', {
  title: { ja: '再掲のKPI', en: 'KPIs printed again' },
  description: {
    ja: '資料がほかの施策のところにもう一度載せているKPI（再掲）。数えるのは、kpis 表の施策のところだけです。',
    en: 'KPIs that the source prints again under another policy. They are counted once, where the table kpis has them.',
  },
  key: ['kpi_id', 'policy_id'],
  optional: true,
  columns: {
    kpi_id: kpiReference,
    policy_id: policyReference,
    note,
    ...source,
    ...noteTranslations,
  },
});
