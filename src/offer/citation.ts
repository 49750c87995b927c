import { once } from '../derive/once.ts';
import type { SourcePlace } from '../derive/places.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import type { Site } from '../site/site.ts';
import { citedSources } from './credit.ts';

function citeKpi({ kpi, places }: KpiAnswer, site: Site): string {
  const { absolute, settings, url, words } = site;
  return words.pages.kpi.citation({
    site: settings.name,
    name: kpi.name_plain,
    sources: citedSources(places, site),
    url: absolute(url.kpi(kpi.kpi_id)),
  });
}

/** Credit line and reference to copy for the figures of a KPI. */
export const citationOf = once(citeKpi);

/** The same for the figures of a project at these places. */
export function projectCitationOf(
  { project }: ProjectAnswer,
  places: readonly SourcePlace[],
  site: Site,
): string {
  const { absolute, settings, url, words } = site;
  return words.pages.kpi.citation({
    site: settings.name,
    name: project.name_plain,
    sources: citedSources(places, site),
    url: absolute(url.project(project.project_id)),
  });
}

/** The same for the figures of a goal or a policy. */
export const aimCitationOf = (
  of: { readonly name: string; readonly page: string; readonly places: readonly SourcePlace[] },
  site: Site,
): string =>
  site.words.pages.kpi.citation({
    site: site.settings.name,
    name: of.name,
    sources: citedSources(of.places, site),
    url: site.absolute(of.page),
  });
