import { documentName } from '../../derive/document-name.ts';
import type { KpiAnswer } from '../../derive/kpi-answer.ts';
import { indexBy, rowAt } from '../../derive/rows-by-key.ts';
import { placesBySource } from '../../derive/places.ts';
import type { Source } from '../../model/database.ts';
import { schemaVersion } from '../../model/schema-version.ts';
import { headingOf } from '../tables/cells.ts';

import type { FileFacts } from '../file.ts';
import { formats } from '../formats.ts';
import type { KpiContext } from '../kpi-json.ts';
import type { PublishedTable } from '../tables/published-table.ts';

/** A CSV beside the page of a KPI with the rows that it was written from. */
export interface DescribedFile {
  readonly file: FileFacts;
  readonly published: PublishedTable;
}

/** What the description of the files of a KPI is made from. */
export interface KpiMetadata {
  readonly answer: KpiAnswer;
  readonly context: KpiContext;
  readonly sources: readonly Source[];
  readonly municipality: { readonly municipality_code: string; readonly municipality: string };
  /** Day of the newest change; when the next result is due, in words of the source. */
  readonly modified: string;
  readonly nextUpdate: string | null;
  readonly files: readonly DescribedFile[];
}

function columnsOf({ table }: PublishedTable, unit: string) {
  return Object.entries(table.columns).map(([name, column]) => ({
    name,
    heading: headingOf(table, name, column),
    title: column.title.ja,
    title_en: column.title.en,
    description: column.description.ja,
    description_en: column.description.en,
    type: column.type,
    codelist: column.codelist ?? null,
    unit: column.unitIn === undefined ? null : unit,
  }));
}

function fileObject({ file, published }: DescribedFile, unit: string) {
  const { path, format, rows, size, sha256 } = file;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    table: published.table.name,
    media_type: formats[format].mediaType,
    rows,
    bytes: size,
    sha256,
    columns: columnsOf(published, unit),
  };
}

function sourcesOf({ answer, sources }: KpiMetadata) {
  const byId = indexBy(sources, ({ source_id }) => source_id);
  return placesBySource(answer.places).map(({ sourceId, places }) => {
    const pages = places.flatMap(({ source_page }) => source_page ?? []);
    const source = rowAt(byId, sourceId);
    const { source_id, publisher, issued, landing_url } = source;
    return { source_id, title: documentName(source), publisher, issued, pages, landing_url };
  });
}

/** What a reader of one file must know: columns, unit, definition, sources, citation, dates. */
export function kpiMetadata(parts: KpiMetadata) {
  const { answer, context, municipality, modified, nextUpdate, files } = parts;
  const { kpi, project, unit } = answer;
  return {
    schema_version: schemaVersion,
    ...municipality,
    kpi_id: kpi.kpi_id,
    title: kpi.name_plain,
    official_title: kpi.name,
    title_en: kpi.name_en,
    project: project && {
      project_id: project.project_id,
      name: project.name,
      name_en: project.name_en,
    },
    definition: kpi.explanation,
    not_stated: kpi.not_stated,
    unit: { unit: unit.unit, name_en: unit.name_en, kind: unit.kind },
    decimals: kpi.decimals,
    accumulation: kpi.accumulation,
    direction: kpi.direction,
    baseline_fiscal_year: kpi.baseline_fiscal_year,
    last_updated: modified,
    next_update: nextUpdate,
    sources: sourcesOf(parts),
    licence: context.licence,
    citation: context.citation,
    addresses: context.addresses,
    files: files.map((file) => fileObject(file, unit.unit)),
  };
}
