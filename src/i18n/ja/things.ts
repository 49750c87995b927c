import { fixed } from '../numerals.ts';

/** Counts things as Japanese does: 5つ, and from ten on the bare number. */
export function things(count: number): string {
  return count > 0 && count < 10 ? `${count}つ` : fixed(count, 0);
}

/** What KPIs belong to: 3つの基本目標と5つの事業. Empty where they are the plan’s own. */
export function owners({ goals, projects }: Record<'goals' | 'projects', number>): string {
  return [
    ...(goals > 0 ? [`${things(goals)}の基本目標`] : []),
    ...(projects > 0 ? [`${things(projects)}の事業`] : []),
  ].join('と');
}
