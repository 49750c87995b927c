import type { CodeOf } from '../model/codes.ts';

export type AmountType = CodeOf<'amount_types'>;

/** From what is expected to what was spent, then where it comes from. */
export const amountOrder = [
  'planned',
  'project_cost',
  'eligible_cost',
  'settlement',
  'budget',
  'grant_decided',
  'grant_received',
  'own_funds',
  'donation',
] as const satisfies readonly AmountType[];

/** The main kinds: of each group the first that there is. */
export const told = {
  projects: {
    cost: ['project_cost', 'settlement', 'budget', 'eligible_cost', 'planned'],
    grant: ['grant_decided', 'grant_received'],
  },
  goals: { settlement: ['settlement'], budget: ['budget'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly AmountType[]>>>>;

/** The first of the wanted kinds that is among these. */
export const firstOf = <Type extends AmountType>(
  types: readonly AmountType[],
  wanted: readonly Type[],
) => wanted.find((type) => types.includes(type));

/** The kinds that pictures show first: those that are told, or the first two. */
export function shownFirst(
  subject: keyof typeof told,
  types: readonly AmountType[],
): readonly AmountType[] {
  const first = Object.values<readonly AmountType[]>(told[subject]).flatMap(
    (wanted) => firstOf(types, wanted) ?? [],
  );
  return first.length > 0 ? first : types.slice(0, 2);
}
