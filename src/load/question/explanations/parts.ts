import type { Text } from '../../../model/text.ts';
import type { AskedExplanation } from './explanation.ts';
import { answerExplainedEn } from './en/answers.ts';
import { besideExplainedEn } from './en/beside.ts';
import { planExplainedEn } from './en/plans.ts';
import { reportExplainedEn } from './en/reports.ts';
import { textExplainedEn } from './en/texts.ts';
import { valueExplainedEn } from './en/values.ts';
import { answerExplainedJa } from './ja/answers.ts';
import { besideExplainedJa } from './ja/beside.ts';
import { planExplainedJa } from './ja/plans.ts';
import { reportExplainedJa } from './ja/reports.ts';
import { textExplainedJa } from './ja/texts.ts';
import { valueExplainedJa } from './ja/values.ts';

/** The kinds of question about one subject, explained in both languages. */
interface ExplainedQuestions {
  readonly title: Text;
  readonly ja: Readonly<Record<string, AskedExplanation>>;
  readonly en: Readonly<Record<string, AskedExplanation>>;
}

/** In the order of the document. */
export const questionParts: readonly ExplainedQuestions[] = [
  { title: { ja: '値', en: 'Values' }, ja: valueExplainedJa, en: valueExplainedEn },
  { title: { ja: '計画とKPI', en: 'Plans and KPIs' }, ja: planExplainedJa, en: planExplainedEn },
  {
    title: { ja: '新しい資料と、出典', en: 'Newer reports and sources' },
    ja: reportExplainedJa,
    en: reportExplainedEn,
  },
  { title: { ja: '名前と文', en: 'Names and texts' }, ja: textExplainedJa, en: textExplainedEn },
  {
    title: { ja: '設定・符号・文章・訳', en: 'Settings, codes, texts and translations' },
    ja: besideExplainedJa,
    en: besideExplainedEn,
  },
  { title: { ja: '答え', en: 'Answers' }, ja: answerExplainedJa, en: answerExplainedEn },
];
