import { fixed } from '../numerals.ts';

/** 1 target, 2 targets, 1,234 targets. `many` is needed where it is not `one` and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${fixed(count, 0)} ${count === 1 ? one : many}`;
}

/** These words follow what a unit is about: years of age, cars per day. */
const behind = / (?:of|per|in|with|for|from|an?) /;

/** The name of a unit for one: people is person, years of age is year of age. */
export function singular(unit: string): string {
  const [name = ''] = unit.split(behind);
  const one = name
    .replace(/\bpeople$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh|ss|us|x)es$/, '')
    .replace(/(?<![su])s$/, '');
  return `${one}${unit.slice(name.length)}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const ownersOf = ({ goals, projects }: Record<'goals' | 'projects', number>) => [
  ...(goals > 0 ? [counted(goals, 'goal')] : []),
  ...(projects > 0 ? [counted(projects, 'project')] : []),
];

/** What KPIs belong to: 3 goals and 5 projects. Empty where they are the plan’s own. */
export const countedOwners = (of: Record<'goals' | 'projects', number>): string =>
  list.format(ownersOf(of));

/** The same with the KPIs: 3 goals, 5 projects and 13 KPIs. */
export const countedThings = (of: Record<'goals' | 'projects' | 'kpis', number>): string =>
  list.format([...ownersOf(of), counted(of.kpis, 'KPI')]);
