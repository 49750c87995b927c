import { comparableKpi, listedKpi } from '../charts/describe-kpis.ts';
import type { NamedKpi } from '../charts/comparison.ts';
import type { ComparisonFiles } from '../charts/descriptions.ts';
import { mostRows } from '../derive/list-pages.ts';
import { comparedKpis, unitGroups } from '../derive/same-unit.ts';
import { publishedFile, type PublishedFile } from '../publish/file.ts';
import { formats } from '../publish/formats.ts';
import { ownerLink } from '../site/owner-link.ts';
import type { Site } from '../site/site.ts';

/** What the page of the comparison fetches when a reader asks for it. */

const pathOf = (name: string) => `kpis/compare/${name}.${formats.view_json.ending}`;

const listPath = pathOf('list');

/** A file for each unit, by its number: a unit is no name for a file. */
const figuresPath = (index: number) => pathOf(`unit-${index + 1}`);

/** Every KPI in few words. */
const namedKpis = (site: Site): readonly NamedKpi[] =>
  comparedKpis(site.portfolio.kpis).map((answer) => ({
    ...listedKpi(answer),
    name: answer.kpi.name_plain,
    owner: ownerLink(answer.owner, site).label,
  }));

const isLong = ({ portfolio }: Site) => comparedKpis(portfolio.kpis).length > mostRows;

export function comparisonFiles(site: Site): readonly PublishedFile[] {
  const file = (path: string, content: () => unknown) =>
    publishedFile({ path, format: 'view_json' }, () => JSON.stringify(content()));
  const figures = unitGroups(site.portfolio.kpis).map(({ kpis }, index) =>
    file(figuresPath(index), () => kpis.map((answer) => comparableKpi(answer, site))),
  );
  return isLong(site) ? [...figures, file(listPath, () => namedKpis(site))] : figures;
}

/** Where the years of each KPI are, by its id. */
export function yearsAddresses(site: Site): ReadonlyMap<string, string> {
  return new Map(
    unitGroups(site.portfolio.kpis).flatMap(({ kpis }, index) =>
      kpis.map(({ kpi }) => [kpi.kpi_id, site.url.file(figuresPath(index))] as const),
    ),
  );
}

export function comparisonAddresses(site: Site): ComparisonFiles {
  const { portfolio, url } = site;
  const figures = unitGroups(portfolio.kpis).map(
    ({ unit }, index) => [unit, url.own(figuresPath(index))] as const,
  );
  return {
    figures: Object.fromEntries(figures),
    list: isLong(site) ? url.own(listPath) : null,
  };
}
