import { identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';

export const easyKpis = table('easy_kpis', {
  title: { ja: 'やさしい日本語のKPI', en: 'KPIs in plain Japanese' },
  description: {
    ja: 'KPIの名前、意味、数え方を、やさしい日本語で。/easy/ の事業のページに出ます。',
    en: 'Names, meanings and units of KPIs in plain Japanese, for the pages of projects below /easy/.',
  },
  key: ['kpi_id'],
  optional: true,
  internal: true,
  columns: {
    kpi_id: identifier(
      {
        ja: ['KPI ID', 'やさしい日本語で説明するKPI。'],
        en: ['KPI ID', 'The KPI that is described.'],
      },
      { references: 'kpis' },
    ),
    name: text(
      {
        ja: ['名前', 'KPIの、やさしい名前。'],
        en: ['Name', 'A plain name of the KPI.'],
      },
      { maxLength: 100, plain: 'name' },
    ),
    meaning: text(
      {
        ja: ['意味', '何の数字かを、短い文で。'],
        en: ['Meaning', 'What the figure counts, in short sentences.'],
      },
      { plain: 'sentences' },
    ),
    unit: optional(
      text(
        {
          ja: ['数え方', '単位の、やさしい書き方。お金と、単位のないKPIでは空。'],
          en: ['Unit', 'The unit with its reading; empty for money and for KPIs without a unit.'],
        },
        { maxLength: 40, plain: 'name' },
      ),
    ),
  },
});
