import { rowsOf } from '../derive/year-cells.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { documentName } from '../publish/descriptions/dataset.ts';
import type { Reference } from '../publish/citations/reference.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { language, settings, sourceOf, words } from '../site/database.ts';
import { dataset, modifiedOf } from './dataset.ts';
import { absolute, url } from '../site/url.ts';

function documentsOf(sourceIds: readonly string[]): string {
  const credits = [...new Set(sourceIds)].map((id) => {
    const source = sourceOf(id);
    return words.metadata.provenance({
      publisher: source.publisher,
      document: documentName(source),
      date: words.format.date(source.issued),
    });
  });
  return credits.join(' ');
}

const shared = {
  author: dataset.creator.name,
  publisher: dataset.publisher.name,
  licence: settings.licence.name,
  language,
};

export const wholeReference: Reference = {
  ...shared,
  key: wholeName,
  title: dataset.name,
  issued: dataset.modified,
  address: dataset.addresses.page,
  note: documentsOf(dataset.sources.map(({ source_id }) => source_id)),
};

/** The figures of one KPI as something to cite: its newest change is its date. */
export function kpiCitation({ kpi, years }: KpiAnswer): Reference {
  const cited = years.flatMap(rowsOf).map(({ source_id }) => source_id);
  return {
    ...shared,
    key: `${wholeName}-${kpi.kpi_id}`,
    title: words.metadata.fileTitle({ name: kpi.name_plain, format: dataset.name }),
    issued: modifiedOf(kpi.kpi_id, kpi.project_id),
    address: absolute(url.kpi(kpi.kpi_id)),
    note: documentsOf([kpi.source_id, ...cited]),
  };
}
