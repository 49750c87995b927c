import { fiscalYear, identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { grade, scaleReference } from './scale-grades.ts';
import {
  goalReference,
  kpiReference,
  note,
  noteTranslations,
  policyReference,
  projectReference,
  source,
  vintage,
} from './shared-columns.ts';

export const evaluations = table('evaluations', {
  title: { ja: '資料の評価', en: 'Evaluations' },
  description: {
    ja: '自治体や委員会が資料の中で下した評価。このサイトの比べ方とは別のものです。',
    en: 'Judgements that the municipality or its council prints in the source. They are apart from what this site compares.',
  },
  key: ['evaluation_id'],
  optional: true,
  columns: {
    evaluation_id: identifier({
      ja: ['評価ID', '評価の番号。'],
      en: ['Evaluation ID', 'Identifier of the evaluation; never reused.'],
    }),
    vintage,
    kpi_id: optional(kpiReference),
    project_id: optional({ ...projectReference, insteadOf: ['kpi_id'] }),
    policy_id: optional({ ...policyReference, insteadOf: ['kpi_id', 'project_id'] }),
    goal_id: optional({ ...goalReference, insteadOf: ['kpi_id', 'project_id', 'policy_id'] }),
    fiscal_year: optional(
      fiscalYear(
        {
          ja: ['年度', '評価された年度。資料が年度を示さないときは空。'],
          en: ['Fiscal year', 'Year that is judged; empty where the source names none.'],
        },
        { references: 'fiscal_years' },
      ),
    ),
    evaluator: optional(
      text(
        {
          ja: ['評価した人', '担当課、検証委員会など。資料のとおりの名前。書かれていなければ空。'],
          en: [
            'Evaluator',
            'Who judged, such as the department or the council, as printed; empty where nobody is named.',
          ],
        },
        { properName: true },
      ),
    ),
    scale_id: optional(scaleReference),
    grade: optional({ ...grade, pairedWith: 'scale_id' }),
    rate_as_published: optional(
      text(
        {
          ja: ['印刷された達成率', '資料に印刷された達成率。計算し直しません。'],
          en: ['Rate as published', 'Rate of achievement as printed. It is not computed again.'],
        },
        { maxLength: 40, notation: true },
      ),
    ),
    comment: optional(
      text(
        {
          ja: ['評価のことば', '資料に書かれた評価や意見。'],
          en: ['Comment', 'What the source says about the result.'],
        },
        { notation: true },
      ),
    ),
    next_step: optional(
      text(
        {
          ja: ['今後の方針', '資料に書かれた、これからの進め方。'],
          en: ['Next step', 'What the source says will follow.'],
        },
        { notation: true },
      ),
    ),
    note,
    ...source,
    ...noteTranslations,
  },
});
