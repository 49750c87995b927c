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

function objectSchema(
  table: 'kpis' | 'projects' | 'goals' | 'policies',
  own: Readonly<Record<string, unknown>>,
) {
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
  also_policies: {
    description: 'Policies under which the source prints it again.',
    ...list(owner),
  },
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

const policyOwn = {
  goal: row('goals'),
  also_goals: {
    description: 'Goals under which the source prints the policy again.',
    ...rows('goals'),
  },
  budgets: rows('policy_budgets'),
  evaluations: { description: 'What the source itself says of it.', ...rows('evaluations') },
  kpis: rows('kpi'),
  also_kpis: {
    description: 'KPIs of other parts that the source prints again under the policy.',
    ...rows('kpis'),
  },
};

export const policySchema = objectSchema('policies', {
  ...policyOwn,
  ...{ licence, citation: text, addresses },
});

export const goalSchema = objectSchema('goals', {
  budgets: rows('goal_budgets'),
  evaluations: { description: 'What the source itself says of it.', ...rows('evaluations') },
  kpis: rows('kpi'),
  policies: list(objectSchema('policies', policyOwn)),
  also_policies: {
    description: 'Policies of other goals that the source prints again under this one.',
    ...rows('policies'),
  },
  projects: rows('projects'),
  ...{ licence, citation: text, addresses },
});

/** What schemas are made of, here and of descriptions. */
export const schemaParts = {
  text,
  textOrNull,
  count,
  day,
  address,
  list,
  object,
  named,
  licence,
  addresses,
};
