/** Words of the home page. */
import type { home as japanese } from '../ja/home.ts';
import type { Translation } from '../translation.ts';
import { counted, countedThings } from './counted.ts';

export const home: Translation<typeof japanese> = {
  title: 'Home',
  heading: (of) => `${of.municipality}: ${countedThings(of)}`,
  source: 'Source document',
  nextUpdate: 'Next update',
  standing: 'How far have the targets been reached?',
  standingLabel: ({ total }) => `${counted(total, 'KPI')} by status`,
  goals: 'What is aimed at',
  projects: 'What is being done',
  money: 'How much will be spent',
  moneyLink: 'See the amounts for each project',
  goalMoneyLink: 'See the amounts for each goal',
  updates: 'Latest updates',
  updatesLink: 'See all updates',
  data: 'Use the data',
  dataLead:
    'You can download every figure for use in spreadsheets and programs. You may use the data freely if you name the source.',
  watch: 'Three things to check when you read a figure',
  watchPoints: [
    ['When it is from', 'Expected and interim figures say which date they refer to.'],
    [
      'Where it comes from',
      'Every figure shows its page in the document and how it is written there.',
    ],
    [
      'What was counted',
      'We give the unit and the way of counting. Where the document does not say, we write “not stated”.',
    ],
  ],
};
