import type { GoalAnswer, PolicyAnswer } from '../derive/goal-answer.ts';
import { numberedProject } from '../derive/numbered.ts';
import { kpiListPageOf } from '../derive/kpi-list.ts';
import { ownerName, type Owner } from '../derive/owner.ts';
import type { Site } from './site.ts';

/** What a KPI belongs to in words, and where more is said about it. */
export interface OwnerLink {
  readonly label: string;
  readonly href: string;
}

/** What speaks of owners. */
type Speaker = Pick<Site, 'language' | 'portfolio' | 'settings' | 'url' | 'words'>;

/** Name of the plan as its KPIs are headed; the usual word where the settings give none. */
function planName({
  language,
  settings,
  words,
}: Pick<Site, 'language' | 'settings' | 'words'>): string {
  const { name, name_en } = settings.plan;
  return (language === 'ja' ? name : name_en) ?? words.site.plan;
}

/** A project or goal by its number and name; a policy by its name and the number of its goal. */
export function ownerLink(owner: Owner, site: Speaker): OwnerLink {
  return { label: ownerLabel(owner, site), href: ownerAddress(owner, site) };
}

/** A goal or policy, and its page or that of its money; null where there is nothing more about it. */
export function aimLink(
  { owner, hasPage }: GoalAnswer | PolicyAnswer,
  site: Speaker & Pick<Site, 'finance'>,
): { readonly name: string; readonly href: string | null } {
  const name = ownerLabel(owner, site);
  if (hasPage) return { name, href: ownerAddress(owner, site) };
  const hasAmounts = site.finance.goals.columns.length > 0;
  return { name, href: owner.kind === 'goal' && hasAmounts ? site.url.finance : null };
}

function ownerLabel(owner: Owner, site: Speaker): string {
  const { goals } = site.words;
  const name = ownerName(owner) ?? planName(site);
  switch (owner.kind) {
    case 'project':
      return numberedProject(owner.project, site.words);
    case 'policy':
      return goals.policyNamed({ number: owner.goal.goal_no, name });
    case 'goal':
      return goals.named({ number: owner.goal.goal_no, name });
    case 'plan':
      return name;
  }
}

/** Whatever has KPIs has a page, but the plan: its KPIs have a part of the list. */
function ownerAddress(owner: Owner, { portfolio, url }: Speaker): string {
  switch (owner.kind) {
    case 'project':
      return url.project(owner.project.project_id);
    case 'policy':
      return url.policy(owner.policy.policy_id);
    case 'goal':
      return url.goal(owner.goal.goal_id);
    case 'plan': {
      const page = kpiListPageOf(portfolio, (group) => group.owner.kind === 'plan');
      return `${url.listPage(url.kpis, page)}#${ownerAnchor(owner)}`;
    }
  }
}

/** The pages above that of a KPI. */
export function ownerCrumbs(owner: Owner, site: Speaker): readonly OwnerLink[] {
  const { url, words } = site;
  const { nav } = words.site;
  const own = { label: ownerName(owner) ?? planName(site), href: ownerAddress(owner, site) };
  switch (owner.kind) {
    case 'project':
      return [{ label: nav.projects, href: url.projects }, own];
    case 'policy':
      return [...goalCrumbs({ kind: 'goal', goal: owner.goal }, site), own];
    case 'goal':
      return goalCrumbs(owner, site);
    case 'plan':
      return [{ label: nav.kpis, href: url.kpis }, own];
  }
}

function goalCrumbs(owner: Extract<Owner, { kind: 'goal' }>, site: Speaker): readonly OwnerLink[] {
  const list = { label: site.words.site.nav.goals, href: site.url.goals };
  return [list, { label: owner.goal.name_plain, href: ownerAddress(owner, site) }];
}

/** Fragment of the owner in the list of KPIs; no ID has the sign `_`, so no two are alike. */
export function ownerAnchor(owner: Owner): string {
  switch (owner.kind) {
    case 'project':
      return owner.project.project_id;
    case 'policy':
      return `policy_${owner.policy.policy_id}`;
    case 'goal':
      return `goal_${owner.goal.goal_id}`;
    case 'plan':
      return 'plan';
  }
}
