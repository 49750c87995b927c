import type { Database } from '../model/database.ts';
import { fold } from '../reader/grid/fold.ts';
import { likenessOf } from '../reader/match/match-kpis.ts';
import { printedGroupOf } from '../reader/recognise/printed-group.ts';
import type { AnswerChoice } from './asked.ts';
import { saidAfter } from './decisions.ts';
import type { WrittenCells } from './edit-table.ts';

/** What a KPI or a judgement can be of, and the column that says so. */
export const ownerColumns = {
  project: 'project_id',
  policy: 'policy_id',
  goal: 'goal_id',
} as const;

export type OwnerKind = keyof typeof ownerColumns;

const ownerKinds = Object.keys(ownerColumns) as OwnerKind[];

/** A project, policy or goal of the content. */
export interface KnownOwner {
  readonly kind: OwnerKind;
  readonly id: string;
  readonly name: string;
}

export const ownersIn = ({
  projects,
  policies,
  goals,
}: Pick<Database, 'projects' | 'policies' | 'goals'>): readonly KnownOwner[] => [
  ...projects.map(({ project_id: id, name }) => ({ kind: 'project', id, name }) as const),
  ...policies.map(({ policy_id: id, name }) => ({ kind: 'policy', id, name }) as const),
  ...goals.map(({ goal_id: id, name }) => ({ kind: 'goal', id, name }) as const),
];

/** The cells that say the owner: `project:p2`, or `plan` for none; null while unsaid. */
export function ownerCells(answer: string | undefined): WrittenCells | null {
  if (answer === 'plan') return {};
  for (const kind of ownerKinds) {
    const id = saidAfter(`${kind}:`, answer);
    if (id !== null) return { [ownerColumns[kind]]: id };
  }
  return null;
}

/** The owner that is called as a heading says; undefined where there is none, or more than one. */
export function ownerNamed(heading: string, owners: readonly KnownOwner[]): KnownOwner | undefined {
  const { kind, name } = printedGroupOf(heading, null);
  const called = owners.filter((owner) =>
    [name, heading].some((one) => fold(one) === fold(owner.name)),
  );
  const ofKind = called.filter((owner) => kind === null || owner.kind === kind);
  const [only, ...others] = ofKind.length > 0 ? ofKind : called;
  return others.length === 0 ? only : undefined;
}

/** Likeness below which a heading names something else. */
const minLikeness = 0.6;

export function likeliestOwner(
  heading: string,
  owners: readonly KnownOwner[],
): KnownOwner | undefined {
  const { name } = printedGroupOf(heading, null);
  const scored = owners.map((owner) => ({ owner, score: likenessOf(name, owner.name) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= minLikeness ? best.owner : undefined;
}

export const ownerAnswer = ({ kind, id }: Pick<KnownOwner, 'kind' | 'id'>): string =>
  `${kind}:${id}`;

/** To choose from, the likely one first. */
export const ownerChoices = (
  owners: readonly KnownOwner[],
  likely: KnownOwner | undefined,
): AnswerChoice[] =>
  [...owners]
    .sort((a, b) => Number(b === likely) - Number(a === likely))
    .map((owner) => ({
      answer: ownerAnswer(owner),
      label: { code: owner.kind, name: owner.name, id: owner.id },
    }));

/** Whether a row is of exactly this owner. */
export const isOwnedBy =
  (owner: WrittenCells) =>
  (row: Readonly<Record<(typeof ownerColumns)[OwnerKind], string | null>>): boolean =>
    Object.values(ownerColumns).every((column) => (row[column] ?? '') === (owner[column] ?? ''));
