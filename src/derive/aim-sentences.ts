import type { GoalAnswer, PolicyAnswer } from './goal-answer.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import type { Portfolio } from './portfolio.ts';
import { portfolioSentences } from './portfolio-sentences.ts';
import type { Speech } from './speech.ts';

/** The KPIs in force of a policy; of a goal also those of its policies. */
export function kpisUnder(answer: GoalAnswer | PolicyAnswer): readonly KpiAnswer[] {
  const policies = 'policies' in answer ? answer.policies : [];
  return [...answer.kpis, ...policies.flatMap(({ kpis }) => kpis)];
}

/** What came of all that a goal or a policy aims at; that the source gives no KPI where it gives none. */
export function aimParagraph(
  answer: GoalAnswer | PolicyAnswer,
  portfolio: Portfolio,
  speech: Speech,
): string {
  const kpis = kpisUnder(answer);
  if (kpis.length === 0) return speech.words.goals.noKpis;
  return speech.words.format.paragraph(portfolioSentences({ ...portfolio, kpis }, speech));
}
