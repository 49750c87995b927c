import { periodOf } from '../derive/dataset-dates.ts';
import { placesBySource } from '../derive/places.ts';
import { ownerName } from '../derive/owner.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { translated } from '../model/text.ts';
import { kpiDataset, wholeDataset } from '../publish/descriptions/schema-org.ts';
import { database, language, sourceOf, words } from '../site/database.ts';
import { dataset, modifiedOf } from './dataset.ts';
import { factsOfAll } from '../publish/file.ts';
import { kpiFiles, resultsFiles, tableLinks, wholeLinks } from './file-links.ts';
import { publishedData } from './published-data.ts';
import { absolute, url } from '../site/url.ts';

/** What search engines for datasets read from the page about all data. */
export async function wholeStructuredData() {
  const files = new Set([...resultsFiles(), ...tableLinks('observations'), ...wholeLinks()]);
  return wholeDataset(
    {
      name: dataset.name,
      description: dataset.description,
      address: dataset.addresses.page,
      period: dataset.period,
      modified: dataset.modified,
      variables: database.kpis.map(({ name_plain, unit }) => ({ name: name_plain, unit })),
      keywords: dataset.keywords,
      sources: dataset.sources,
      files: await factsOfAll([...files]),
    },
    publishedData().tables.map(({ table: { name, title, description } }) => ({
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

/** The same for the page of a KPI. */
export async function kpiStructuredData({ kpi, owner, years, places }: KpiAnswer) {
  const labels = years.map(({ year }) => words.format.year(year));
  const name = ownerName(owner);
  const description = words.metadata.kpiDescription({
    explanation: kpi.explanation,
    owner: name,
    unit: kpi.unit,
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
  });
  const page = {
    name: kpi.name_plain,
    alternateName: kpi.name,
    description,
    address: absolute(url.kpi(kpi.kpi_id)),
    period: periodOf(years.map(({ year }) => year)),
    modified: modifiedOf(kpi.kpi_id, kpi.project_id),
    variables: [{ name: kpi.name_plain, unit: kpi.unit }],
    keywords: [...dataset.keywords, kpi.name_plain, ...(name === null ? [] : [name])],
    sources: placesBySource(places).map(({ sourceId }) => sourceOf(sourceId)),
    files: await factsOfAll(kpiFiles(kpi.kpi_id).filter(({ rows }) => rows !== null)),
  };
  return kpiDataset(page, dataset);
}
