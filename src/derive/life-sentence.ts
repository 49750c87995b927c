import type { Words } from '../i18n/words.ts';
import type { KpiAnswer } from './kpi-answer.ts';

/** That a KPI is told as current no longer; nothing of one in force. `newest` is the newest report. */
export function lifeSentences(
  { kpi, isDropped }: Pick<KpiAnswer, 'kpi' | 'isDropped'>,
  newest: string,
  { format, revisions }: Words,
): readonly string[] {
  if (kpi.successor !== null) return [revisions.isRetired];
  if (kpi.ended_in !== null) {
    const reason = kpi.ended_reason ?? '';
    return [revisions.ended({ date: format.date(kpi.ended_in), reason })];
  }
  return isDropped ? [revisions.isDropped({ date: format.date(newest) })] : [];
}
