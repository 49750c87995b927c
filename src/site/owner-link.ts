import { numberedProject } from '../derive/numbered-project.ts';
import { kpiListPageOf } from '../derive/kpi-list.ts';
import { ownerName, type Owner } from '../derive/owner.ts';
import type { Site } from './site.ts';

/** What a KPI belongs to in words, and where more is told of it. */
export interface OwnerLink {
  readonly label: string;
  readonly href: string;
}

/** Name of the plan where the settings give none. */
const planOf = ({ words }: Pick<Site, 'words'>) => words.site.plan;

/** A project by its number and name; goals and policies by their names. */
export function ownerLink(
  owner: Owner,
  site: Pick<Site, 'portfolio' | 'url' | 'words'>,
): OwnerLink {
  const { portfolio, url, words } = site;
  if (owner.kind === 'project') {
    const { project_id } = owner.project;
    return {
      label: numberedProject(owner.project, words),
      href: url.project(project_id),
    };
  }
  const anchor = ownerAnchor(owner);
  const page = kpiListPageOf(portfolio, (group) => ownerAnchor(group.owner) === anchor);
  return {
    label: ownerName(owner) ?? planOf(site),
    href: `${url.listPage(url.kpis, page)}#${anchor}`,
  };
}

/** Fragment of the owner in the list of KPIs. */
export function ownerAnchor(owner: Owner): string {
  switch (owner.kind) {
    case 'project':
      return owner.project.project_id;
    case 'policy':
      return `policy-${owner.policy.policy_id}`;
    case 'goal':
      return `goal-${owner.goal.goal_id}`;
    case 'plan':
      return 'plan';
  }
}
