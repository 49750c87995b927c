import { code, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inOtherLanguages } from '../translations.ts';
import {
  goalReference,
  note,
  noteTranslations,
  projectReference,
  source,
} from './shared-columns.ts';

export const projectGoals = table('project_goals', {
  title: { ja: '事業と戦略のつながり', en: 'Links to the strategy' },
  description: {
    ja: '事業が総合戦略のどこにあたるか。',
    en: 'Which part of the strategy a project belongs to.',
  },
  key: ['project_id', 'link_type', 'target'],
  optional: true,
  columns: {
    project_id: projectReference,
    link_type: code('link_types', {
      ja: ['つながりの種類', '基本目標か、リーディングプロジェクトか。'],
      en: ['Link type', 'A goal or a leading project.'],
    }),
    target: text(
      {
        ja: ['つながる先', '資料に書かれた名前。'],
        en: ['Target', 'Name as the source writes it.'],
      },
      { properName: true },
    ),
    goal_id: optional(goalReference),
    note,
    ...source,
    ...inOtherLanguages('target', { ja: '「つながる先」', en: 'target' }),
    ...noteTranslations,
  },
});
