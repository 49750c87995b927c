import { things } from './things.ts';

interface Numbered {
  readonly number: number | null;
}

/** Words of the pages of goals and policies. */
export const goals = {
  title: '基本目標',
  /** `policies` is 0 where the source names none. */
  lead: ({ goals: count, policies, kpis }: Record<'goals' | 'policies' | 'kpis', number>) => {
    const under = policies === 0 ? '' : `と${things(policies)}の施策`;
    const held = kpis === 0 ? 'です' : `、その${things(kpis)}の指標（KPI）です`;
    return `${things(count)}の基本目標${under}${held}。`;
  },
  caption: '基本目標と施策の一覧',
  name: '基本目標と施策',
  policy: '施策',
  kpis: '指標',
  withResult: '結果が出た指標',
  /** Numbers are null where the source has none. */
  label: ({ number }: Numbered) => `基本目標${number ?? ''}`,
  policyLabel: ({ number }: Numbered) => (number === null ? '施策' : `基本目標${number}の施策`),
  named: ({ number, name }: Numbered & { name: string }) =>
    number === null ? name : `基本目標${number} ${name}`,
  policyNamed: ({ number, name }: Numbered & { name: string }) =>
    `${name}（${number === null ? '施策' : `基本目標${number}の施策`}）`,
  officialName: '正式な名前',
  programme: '事業群の名前',
  goalKpis: ({ count }: { count: number }) =>
    `この基本目標には${things(count)}の指標（KPI）があります。`,
  policyKpis: ({ count }: { count: number }) =>
    `この施策には${things(count)}の指標（KPI）があります。`,
  /** Of a goal or a policy that is listed without any. */
  noKpis: '指標（KPI）は、資料に載っていません。',
  policies: '施策ごとの目標と結果',
  projects: 'この基本目標につながる事業',
  /** What the source prints a second time. */
  alsoKpis: '再掲の指標（KPI）',
  alsoKpisLead: ({ count }: { count: number }) =>
    `資料は、ほかのところの${things(count)}の指標を、この施策にも載せています。数えるのは、元のところだけです。`,
  alsoPolicies: '再掲の施策',
  alsoPoliciesLead: ({ count }: { count: number }) =>
    `資料は、ほかの基本目標の${things(count)}の施策を、この基本目標にも載せています。`,
  alsoIn: '再掲',
};
