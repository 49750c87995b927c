import { code, identifier, integer, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages, inOtherLanguages } from '../translations.ts';
import { note, noteTranslations, source } from './shared-columns.ts';

export const projects = table('projects', {
  title: { ja: '事業', en: 'Projects' },
  description: {
    ja: '資料に載っている事業。文章は事業のページにあります。',
    en: 'Projects that the report tells of. Their prose is on the pages of the projects.',
  },
  key: ['project_id'],
  permanent: true,
  optional: true,
  columns: {
    project_id: identifier({
      ja: ['事業ID', '事業の番号。一度使った番号は使い回しません。'],
      en: ['Project ID', 'Identifier of the project; never reused.'],
    }),
    project_no: optional(
      integer(
        {
          ja: [
            '番号',
            '資料での番号。丸で囲んだ数字は、ふつうの数字で書きます。番号のない資料では空。',
          ],
          en: [
            'Number',
            'Number in the source, one in a circle written plainly; empty where it has none.',
          ],
        },
        { minimum: 1, ordinalWithin: [] },
      ),
    ),
    name: text(
      {
        ja: ['正式な名前', '資料のとおりの名前。'],
        en: ['Official name', 'Name as printed.'],
      },
      { properName: true },
    ),
    name_plain: text(
      {
        ja: ['わかりやすい名前', 'このサイトが付けた短い名前。'],
        en: ['Plain name', 'Short name given by this site.'],
      },
      { maxLength: 22, labelWithin: [] },
    ),
    name_en: optional(
      text(
        {
          ja: ['英語の名前', 'このサイトの英訳。なければ空。'],
          en: ['English name', 'Translation by this site, if any.'],
        },
        { translates: { column: 'name_plain', into: 'en' } },
      ),
    ),
    status: optional(
      code('project_statuses', {
        ja: [
          '新規・継続',
          'この年度に始まったか、続いているか、終わったか。資料に書かれていなければ空。',
        ],
        en: ['Status', 'New this year, continuing, or ended; empty where the source is silent.'],
      }),
    ),
    delivery: optional(
      code('deliveries', {
        ja: ['進め方', '自治体だけで行うか、広域で行うか。資料に書かれていなければ空。'],
        en: ['Delivery', 'By the municipality alone or jointly; empty where the source is silent.'],
      }),
    ),
    kpi_managed_by: code('managers', {
      ja: [
        'KPIの管理',
        'KPIの達成状況を管理するところ。資料がほかの団体を示さないときは municipality です。',
      ],
      en: [
        'KPIs managed by',
        'Who keeps track of the KPIs: municipality where the source names no other body.',
      ],
    }),
    kpi_manager_name: optional(
      text(
        {
          ja: ['管理する団体', '自治体自身でないとき、その名前。'],
          en: ['Manager', 'Name of the body when it is not the municipality.'],
        },
        { properName: true },
      ),
    ),
    note,
    ...source,
    ...inLaterLanguages('name', { ja: '名前', en: 'name' }, { of: 'name_plain' }),
    ...inOtherLanguages('kpi_manager_name', { ja: '「管理する団体」', en: 'manager' }),
    ...noteTranslations,
  },
});
