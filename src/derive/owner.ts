import type { Database, Goal, Kpi, Policy, Project } from '../model/database.ts';
import { indexBy, rowAt } from './rows-by-key.ts';

/** What a KPI belongs to. */
export type Owner =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'policy'; readonly policy: Policy; readonly goal: Goal }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'plan' };

/** Finds the owner of a KPI: what its row names, or the plan where it names nothing. */
export function createOwnerOf(database: Database): (kpi: Kpi) => Owner {
  const projects = indexBy(database.projects, ({ project_id }) => project_id);
  const policies = indexBy(database.policies, ({ policy_id }) => policy_id);
  const goals = indexBy(database.goals, ({ goal_id }) => goal_id);
  return ({ project_id, policy_id, goal_id }) => {
    if (project_id !== null) return { kind: 'project', project: rowAt(projects, project_id) };
    if (policy_id !== null) {
      const policy = rowAt(policies, policy_id);
      return { kind: 'policy', policy, goal: rowAt(goals, policy.goal_id) };
    }
    return goal_id === null ? { kind: 'plan' } : { kind: 'goal', goal: rowAt(goals, goal_id) };
  };
}

/** The name by which readers know the owner; null for the plan, which the settings name. */
export function ownerName(owner: Owner): string | null {
  switch (owner.kind) {
    case 'project':
      return owner.project.name_plain;
    case 'policy':
      return owner.policy.name;
    case 'goal':
      return owner.goal.name_plain;
    case 'plan':
      return null;
  }
}

/** The name that the source gives the owner; null for the plan. */
export function officialOwnerName(owner: Owner): string | null {
  switch (owner.kind) {
    case 'project':
      return owner.project.name;
    case 'policy':
      return owner.policy.name;
    case 'goal':
      return owner.goal.name;
    case 'plan':
      return null;
  }
}
