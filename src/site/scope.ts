import { placesOf, type SourcePlace } from '../derive/places.ts';
import { ownerLink } from './owner-link.ts';
import type { Site } from './site.ts';

interface Link {
  readonly label: string;
  readonly href: string;
  /** Printed pages of the figures that the change is about. */
  readonly places: readonly SourcePlace[];
}

/** The page that a change is about: a KPI, a project, a table or a report. Null for other scopes. */
export function scopeLink(scope: string, site: Site): Link | null {
  const { database, portfolio, sourceOf, url, words } = site;
  const answer = portfolio.kpiById.get(scope);
  if (answer) {
    return { label: answer.kpi.name_plain, href: url.kpi(scope), places: answer.places };
  }
  const project = portfolio.projectById.get(scope)?.project;
  if (project) return { label: project.name_plain, href: url.project(scope), places: [] };
  const aim = portfolio.goalById.get(scope) ?? portfolio.policyById.get(scope);
  if (aim?.hasPage) {
    const { label, href } = ownerLink(aim.owner, site);
    return { label, href, places: placesOf(aim.evaluations) };
  }
  const vintage = database.vintages.find((row) => row.vintage === scope);
  if (!vintage) return null;
  const { publisher, title: document, issued } = sourceOf(vintage.source_id);
  const label = words.site.notes.cited({
    publisher,
    document,
    date: words.format.date(issued),
    pages: '',
  });
  return { label, href: url.source(vintage.source_id), places: [] };
}
