import { documentName } from '../derive/document-name.ts';
import { once } from '../derive/once.ts';
import { rowsOf } from '../derive/year-cells.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { markedName } from '../model/settings.ts';
import type { Reference } from '../publish/citations/reference.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';
import { datasetOf, modifiedIn } from './dataset.ts';

function documentsOf(sourceIds: readonly string[], { sourceOf, words }: Site): string {
  const credits = [...new Set(sourceIds)].map((id) => {
    const source = sourceOf(id);
    return words.metadata.provenance({
      publisher: source.publisher,
      document: documentName(source),
      date: words.format.date(source.issued),
    });
  });
  return words.format.paragraph(credits);
}

function sharedIn(site: Site) {
  const { creator, publisher } = datasetOf(site);
  return {
    // Who transcribed the figures wrote this work; the note credits the source that is theirs.
    author: site.settings.is_official ? creator.name : markedName(publisher.name, site.settings),
    publisher: publisher.name,
    licence: site.settings.licence.name,
    language: site.language,
  };
}

/** The whole data as something to cite. */
export const wholeReference = once((site: Site): Reference => {
  const { modified, name, sources } = datasetOf(site);
  return {
    ...sharedIn(site),
    key: wholeName,
    title: name,
    issued: modified,
    address: site.absolute(site.url.data),
    note: documentsOf(
      sources.map(({ source_id }) => source_id),
      site,
    ),
  };
});

/** The figures of one KPI as something to cite: its newest change is its date. */
export function kpiCitation({ kpi, years }: KpiAnswer, site: Site): Reference {
  const { absolute, url, words } = site;
  const cited = years.flatMap(rowsOf).map(({ source_id }) => source_id);
  return {
    ...sharedIn(site),
    key: `${wholeName}-${kpi.kpi_id}`,
    title: words.metadata.fileTitle({ name: kpi.name_plain, format: datasetOf(site).name }),
    issued: modifiedIn(site)(kpi.kpi_id, kpi.project_id),
    address: absolute(url.kpi(kpi.kpi_id)),
    note: documentsOf([kpi.source_id, ...cited], site),
  };
}
