import { table } from '../table.ts';
import {
  goalReference,
  note,
  noteTranslations,
  policyReference,
  source,
} from './shared-columns.ts';

export const policyGoals = table('policy_goals', {
  title: { ja: '再掲の施策', en: 'Policies printed again' },
  description: {
    ja: '資料がほかの基本目標のところにもう一度載せている施策（再掲）。数えるのは、policies 表の基本目標のところだけです。',
    en: 'Policies that the source prints again under another goal. They are counted once, where the table policies has them.',
  },
  key: ['policy_id', 'goal_id'],
  optional: true,
  columns: {
    policy_id: policyReference,
    goal_id: goalReference,
    note,
    ...source,
    ...noteTranslations,
  },
});
