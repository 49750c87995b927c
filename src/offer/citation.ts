import { once } from '../derive/once.ts';
import type { SourcePlace } from '../derive/places.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import { citedSources } from './credit.ts';
import { settings, words } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';

function citeKpi({ kpi, places }: KpiAnswer): string {
  return words.pages.kpi.citation({
    site: settings.name,
    name: kpi.name_plain,
    sources: citedSources(places),
    url: absolute(url.kpi(kpi.kpi_id)),
  });
}

/** Credit line and reference to copy for the figures of a KPI. */
export const citationOf = once(citeKpi);

/** The same for the figures of a project. */
export function projectCitationOf(
  { project }: ProjectAnswer,
  places: readonly SourcePlace[],
): string {
  return words.pages.kpi.citation({
    site: settings.name,
    name: project.name_plain,
    sources: citedSources(places),
    url: absolute(url.project(project.project_id)),
  });
}
