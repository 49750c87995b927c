import { observedYears, periodOf } from '../derive/dataset-dates.ts';
import { mostRows } from '../derive/list-pages.ts';
import { placesBySource } from '../derive/places.ts';
import { ownerName } from '../derive/owner.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { FiscalYear } from '../model/database.ts';
import { translated } from '../model/text.ts';
import { kpiDataset, wholeDataset } from '../publish/descriptions/schema-org.ts';
import { factsOfAll } from '../publish/file.ts';
import type { Site } from '../site/site.ts';
import { datasetOf, modifiedIn } from './dataset.ts';
import { createFileLinks } from './file-links.ts';
import { publishedDataIn } from './published-data.ts';

/** Every KPI; where they are more than a list on a page, the units in which they are counted. */
function variablesOf({ database: { kpis }, words }: Site) {
  if (kpis.length <= mostRows) {
    return kpis.map(({ name_plain, unit }) => ({ name: name_plain, unit }));
  }
  const units = [...new Set(kpis.map(({ unit }) => unit))];
  return units.map((unit) => ({ name: words.site.table.kpi, unit }));
}

/** What search engines for datasets read from the page about all data. */
export async function wholeStructuredData(site: Site) {
  const { language, words } = site;
  const { resultsFiles, tableLinks, wholeLinks } = createFileLinks(site);
  const dataset = datasetOf(site);
  const files = new Set([...resultsFiles(), ...tableLinks('observations'), ...wholeLinks()]);
  return wholeDataset(
    {
      name: dataset.name,
      description: dataset.description,
      address: dataset.addresses.page,
      period: dataset.period,
      modified: dataset.modified,
      variables: variablesOf(site),
      keywords: dataset.keywords,
      sources: dataset.sources,
      files: await factsOfAll([...files]),
    },
    publishedDataIn(site).tables.map(({ table: { name, title, description } }) => ({
      name: translated(title, language),
      description: words.metadata.partDescription({
        text: translated(description, language),
        dataset: dataset.name,
      }),
      address: dataset.addresses.table(name),
    })),
    dataset,
  );
}

/** Years of which the source has figures of a KPI, oldest first; those of all where it has none. */
function yearsTold({ years, parts }: KpiAnswer, { database }: Site): readonly FiscalYear[] {
  const own = new Set([
    ...years.map(({ year }) => year.fiscal_year),
    ...parts.map(({ fiscal_year }) => fiscal_year),
  ]);
  const told = database.fiscal_years
    .filter(({ fiscal_year }) => own.has(fiscal_year))
    .toSorted((a, b) => a.fiscal_year - b.fiscal_year);
  return told.length > 0 ? told : observedYears(database);
}

/** What a KPI is, in one sentence with its owner, unit and years. */
function describe(answer: KpiAnswer, site: Site): string {
  const { kpi, owner } = answer;
  const { words } = site;
  const labels = yearsTold(answer, site).map((year) => words.format.year(year));
  return words.metadata.kpiDescription({
    name: kpi.name_plain,
    explanation: kpi.explanation,
    owner: ownerName(owner),
    unit: kpi.unit,
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
  });
}

/** The same for the page of a KPI. */
export async function kpiStructuredData(answer: KpiAnswer, site: Site) {
  const { linked, sourceOf, url } = site;
  const { kpi, owner, places } = answer;
  const dataset = datasetOf(site);
  const name = ownerName(owner);
  const files = createFileLinks(site).kpiFiles(kpi.kpi_id);
  const page = {
    name: kpi.name_plain,
    alternateName: kpi.name,
    description: describe(answer, site),
    address: linked(url.kpi(kpi.kpi_id)),
    period: periodOf(yearsTold(answer, site)),
    modified: modifiedIn(site)(kpi.kpi_id, kpi.project_id),
    variables: [{ name: kpi.name_plain, unit: kpi.unit }],
    keywords: [...dataset.keywords, kpi.name_plain, ...(name === null ? [] : [name])],
    sources: placesBySource(places).map(({ sourceId }) => sourceOf(sourceId)),
    files: await factsOfAll(files.filter(({ rows }) => rows !== null)),
  };
  return kpiDataset(page, dataset);
}
