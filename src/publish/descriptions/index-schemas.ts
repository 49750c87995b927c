import { schemaParts } from './object-schemas.ts';

/** JSON Schemas of the index and of the description beside a KPI. */

const { text, textOrNull, count, day, address, list, object, named, licence, addresses } =
  schemaParts;

const describedColumn = object({
  name: text,
  heading: { description: 'What stands above the column in the CSV.', ...text },
  title: text,
  title_en: textOrNull,
  description: text,
  description_en: text,
  type: text,
  codelist: textOrNull,
  unit: textOrNull,
});

const describedFile = object({
  name: text,
  table: text,
  media_type: text,
  rows: count,
  bytes: count,
  sha256: text,
  columns: list(describedColumn),
});

const describedSource = object({
  source_id: text,
  title: text,
  publisher: text,
  issued: day,
  pages: list(text),
  landing_url: { type: ['string', 'null'], format: 'uri' },
});

export const metadataSchema = object({
  schema_version: text,
  municipality_code: text,
  municipality: text,
  kpi_id: text,
  title: text,
  official_title: text,
  title_en: textOrNull,
  project: named,
  definition: textOrNull,
  not_stated: textOrNull,
  unit: object({ unit: text, name_en: text, kind: text }),
  decimals: count,
  accumulation: text,
  direction: text,
  baseline_fiscal_year: { type: ['integer', 'null'] },
  last_updated: day,
  next_update: { description: 'In words, where it is known.', ...textOrNull },
  sources: list(describedSource),
  licence,
  citation: text,
  addresses,
  files: list(describedFile),
});

const listedFile = object({
  path: text,
  address,
  format: text,
  media_type: text,
  rows: { type: ['integer', 'null'], minimum: 0 },
  bytes: count,
  sha256: text,
});

const listedTable = object({
  table: text,
  title: text,
  title_en: textOrNull,
  description: text,
  description_en: text,
  key: list(text),
  columns: list(text),
  rows: count,
  files: list(listedFile),
});

/** Braces mark the place of the identifier. */
const template = { type: 'string', format: 'uri-template' };

const pageFiles = object({
  ids: list(text),
  files: list(object({ path: template, address: template })),
});

export const indexSchema = object({
  schema_version: text,
  name: text,
  description: text,
  municipality_code: text,
  municipality: text,
  publisher: text,
  licence,
  issued: day,
  modified: day,
  newest_vintage: { type: ['string', 'null'], format: 'date' },
  vintages: list(day),
  home: address,
  page: address,
  tables: list(listedTable),
  files: list(listedFile),
  kpis: pageFiles,
  projects: pageFiles,
  goals: pageFiles,
  policies: pageFiles,
  releases: list(object({ release: text, vintage: day, path: text, address })),
});
