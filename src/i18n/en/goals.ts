/** Words of the pages of goals and policies. */
import type { goals as japanese } from '../ja/goals.ts';
import type { Translation } from '../translation.ts';
import { counted } from './counted.ts';

export const goals: Translation<typeof japanese> = {
  title: 'Goals',
  lead: ({ goals: count, policies, kpis }) => {
    const under = policies === 0 ? '' : ` and ${counted(policies, 'policy', 'policies')}`;
    const held = kpis === 0 ? '' : `, with ${counted(kpis, 'KPI')}`;
    return `${counted(count, 'goal')}${under}${held}.`;
  },
  caption: 'All goals and policies',
  name: 'Goal or policy',
  policy: 'Policy',
  kpis: 'KPIs',
  withResult: 'KPIs with a result',
  label: ({ number }) => (number === null ? 'Goal' : `Goal ${number}`),
  policyLabel: ({ number }) => (number === null ? 'Policy' : `Policy under goal ${number}`),
  named: ({ number, name }) => (number === null ? name : `Goal ${number}: ${name}`),
  policyNamed: ({ number, name }) =>
    `${name} (${number === null ? 'policy' : `policy under goal ${number}`})`,
  officialName: 'Official name',
  programme: 'Name of the programme',
  goalKpis: ({ count }) => `This goal has ${counted(count, 'KPI')}.`,
  policyKpis: ({ count }) => `This policy has ${counted(count, 'KPI')}.`,
  noKpis: 'The document gives no KPIs.',
  policies: 'Targets and results by policy',
  projects: 'Projects linked to this goal',
  alsoKpis: 'KPIs printed again',
  alsoKpisLead: ({ count }) =>
    `The source prints ${counted(count, 'KPI')} of other parts again under this policy. Each is counted once, where it belongs.`,
  alsoPolicies: 'Policies printed again',
  alsoPoliciesLead: ({ count }) =>
    `The source prints ${counted(count, 'policy', 'policies')} of other goals again under this goal.`,
  alsoIn: 'Printed again under',
};
