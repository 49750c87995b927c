import { date, decimal, identifier, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';
import {
  kpiReference,
  note,
  noteTranslations,
  projectReference,
  source,
  unit,
  valueAsPublished,
  vintage,
} from './shared-columns.ts';

export const facts = table('facts', {
  title: { ja: '文章の中の数字とできごと', en: 'Facts' },
  description: {
    ja: '資料の文章に出てくる数字、日付、できごと。',
    en: 'Numbers, dates and events told in the prose of the source.',
  },
  key: ['fact_id'],
  optional: true,
  columns: {
    fact_id: identifier({
      ja: ['事実ID', '事実の番号。'],
      en: ['Fact ID', 'Identifier of the fact; never reused.'],
    }),
    vintage,
    project_id: optional(projectReference),
    kpi_id: optional(kpiReference),
    name: text({
      ja: ['何のことか', '数字やできごとの名前。'],
      en: ['Name', 'What the number or event is.'],
    }),
    value: optional(
      decimal(
        {
          ja: ['値', '単位の列にある単位での値。'],
          en: ['Value', 'Value in the unit of the column unit.'],
        },
        { unitIn: 'unit', printedIn: 'value_as_published' },
      ),
    ),
    unit: optional(unit),
    start_date: optional(
      date({
        ja: ['始まりの日', 'できごとの日、または期間の最初の日。'],
        en: ['Start', 'Day of the event, or first day of the period.'],
      }),
    ),
    end_date: optional(
      date(
        { ja: ['終わりの日', '期間の最後の日。'], en: ['End', 'Last day of the period.'] },
        { notBefore: 'start_date' },
      ),
    ),
    value_as_published: valueAsPublished,
    issue: optional(
      text({
        ja: ['気をつけること', '資料の中で食い違っているときの説明。'],
        en: ['Issue', 'What to know where the source contradicts itself.'],
      }),
    ),
    note,
    ...source,
    ...inOtherLanguages('name', { ja: '「何のことか」', en: 'name' }),
    ...inOtherLanguages('issue', { ja: '「気をつけること」', en: 'issue' }),
    ...noteTranslations,
  },
});
