import { publishedDeclaration } from '../../model/published.ts';
import { rowSchema } from './row-schema.ts';

/** JSON Schemas of the objects beside the pages: `kpi-json.ts` writes them. */

const row = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const rows = (name: string) => ({ type: 'array', items: row(name) });
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const day = { type: 'string', format: 'date' };
const address = { type: 'string', format: 'uri-reference' };
const list = (items: unknown) => ({ type: 'array', items });

/** An object that has all of its properties. */
const object = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const verdict = {
  description: 'The result compared with the target of the same year; null without both.',
  type: ['object', 'null'],
  properties: {
    difference: { description: 'In the unit of the KPI.', type: 'number' },
    word: { enum: ['above', 'equal', 'within', 'below'] },
  },
  required: ['difference', 'word'],
};

/** The same, or null. */
const absent = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

const year = object({
  fiscal_year: { type: 'integer' },
  label_ja: text,
  is_baseline: { type: 'boolean' },
  target: absent(row('observations')),
  actual: absent(row('observations')),
  verdict,
});

const named = absent(object({ project_id: text, name: text, name_en: textOrNull }));

const owner = object({
  kind: { enum: ['project', 'policy', 'goal', 'plan'] },
  id: textOrNull,
  name: textOrNull,
  name_en: textOrNull,
});

const licence = object({ name: text, url: address });

const addresses = {
  description: 'Every other form of the same, by its name.',
  type: 'object',
  additionalProperties: address,
};

/** Kept for programs that were written for the first form of v1. */
const earlier = (description: string, schema: object) => ({
  description,
  deprecated: true,
  ...schema,
});

function objectSchema(table: 'kpis' | 'projects', own: Readonly<Record<string, unknown>>) {
  const { properties, required, ...rest } = rowSchema(publishedDeclaration(table));
  return {
    ...rest,
    properties: { ...properties, ...own },
    required: [...required, ...Object.keys(own)],
  };
}

export const kpiSchema = objectSchema('kpis', {
  unit_definition: row('units'),
  project: named,
  owner: { description: 'What the KPI belongs to.', ...owner },
  standing: { description: 'Status of the newest result or year.', ...text },
  sentences: list(text),
  series: { description: 'The newest target and actual of each year.', ...list(year) },
  observations: {
    description: 'All rows of every report: those of the CSV of the KPI.',
    ...rows('observations'),
  },
  partial_observations: {
    description: 'The newest values of quarters and other parts of a year.',
    ...rows('partial_observations'),
  },
  evaluations: { description: 'What the source itself says of it.', ...rows('evaluations') },
  discrepancies: rows('discrepancies'),
  licence,
  citation: text,
  addresses,
  links: earlier('The same as addresses.', { type: 'object', additionalProperties: address }),
});

export const projectSchema = objectSchema('projects', {
  periods: rows('project_periods'),
  budgets: rows('project_budgets'),
  project_goals: rows('project_goals'),
  links: earlier('The same as project_goals.', rows('project_goals')),
  discrepancies: rows('discrepancies'),
  evaluations: { description: 'What the source itself says of it.', ...rows('evaluations') },
  facts: rows('facts'),
  kpis: rows('kpi'),
  licence,
  citation: text,
  addresses,
});

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
  releases: list(object({ release: text, vintage: day, path: text, address })),
});
