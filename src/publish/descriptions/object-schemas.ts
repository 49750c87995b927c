import { tables } from '../../model/database.ts';
import { rowSchema } from './row-schema.ts';

/** JSON Schemas of the objects beside the pages: `kpi-json.ts` writes them. */

const row = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const rows = (name: string) => ({ type: 'array', items: row(name) });
const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };

const verdict = {
  description: 'The result compared with the target of the same year; null without both.',
  type: ['object', 'null'],
  properties: {
    difference: { description: 'In the unit of the KPI.', type: 'number' },
    word: { enum: ['above', 'equal', 'below'] },
  },
  required: ['difference', 'word'],
};

const year = {
  type: 'object',
  properties: {
    fiscal_year: { type: 'integer' },
    label_ja: text,
    is_baseline: { type: 'boolean' },
    target: row('observations'),
    actual: row('observations'),
    verdict,
  },
  required: ['fiscal_year', 'label_ja', 'is_baseline', 'target', 'actual', 'verdict'],
};

const named = {
  type: 'object',
  properties: { project_id: text, name: text, name_en: text },
  required: ['project_id', 'name', 'name_en'],
};

const ownProperties = {
  unit_definition: row('units'),
  project: named,
  standing: { description: 'Status of the newest result or year.', ...text },
  sentences: { type: 'array', items: text },
  series: { type: 'array', items: year },
  discrepancies: rows('discrepancies'),
  licence: {
    type: 'object',
    properties: { name: text, url: address },
    required: ['name', 'url'],
  },
  citation: text,
  links: { type: 'object', additionalProperties: address },
};

const kpiRow = rowSchema(tables.kpis);

export const kpiSchema = {
  ...kpiRow,
  properties: { ...kpiRow.properties, ...ownProperties },
  required: [...kpiRow.required, ...Object.keys(ownProperties)],
};

const projectRow = rowSchema(tables.projects);

const projectProperties = {
  periods: rows('project_periods'),
  budgets: rows('project_budgets'),
  links: rows('project_goals'),
  kpis: rows('kpi'),
};

export const projectSchema = {
  ...projectRow,
  properties: { ...projectRow.properties, ...projectProperties },
  required: [...projectRow.required, ...Object.keys(projectProperties)],
};
