import type { Table } from '../../model/table.ts';
import type { Dataset } from './dataset.ts';
import { dataFolder } from '../file.ts';
import { writeJson } from '../../write/json.ts';
import { kpiSchema, projectSchema } from './object-schemas.ts';
import { rowSchema } from './row-schema.ts';

/** OpenAPI 3.1 of the JSON files: https://spec.openapis.org/oas/v3.1.1 */

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: unknown;
  readonly parameters?: readonly unknown[];
}

/** Paths begin at the server, which is the home page. */
const addressOf = (path: string) => `/${path}`;

const schemaReference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function operation({ id, tag, summary, description, schema, parameters = [] }: Operation) {
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      description,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        '200': {
          description: 'The file.',
          content: { 'application/json': { schema } },
        },
        '404': { description: 'There is no such file.' },
      },
    },
  };
}

/** `values` are all identifiers for which there is a file. */
function identifierParameter(name: string, description: string, values: readonly string[]) {
  const schema = { type: 'string', enum: values };
  return { name, in: 'path', required: true, description, schema };
}

function tablePath({ name, title, description }: Table) {
  return [
    addressOf(`${dataFolder}/${name}.json`),
    operation({
      id: name,
      tag: 'tables',
      summary: title.en,
      description: description.en,
      schema: { type: 'array', items: schemaReference(name) },
    }),
  ] as const;
}

export interface ApiParts {
  readonly dataset: Dataset;
  /** Tables and views that are offered as JSON. */
  readonly tables: readonly Table[];
  readonly kpiIds: readonly string[];
  readonly projectIds: readonly string[];
}

function objectPaths({ kpiIds, projectIds }: ApiParts) {
  return {
    [addressOf('kpis/{kpi_id}.json')]: operation({
      id: 'kpi',
      tag: 'objects',
      summary: 'One KPI',
      description: 'Definition, series with statuses and sources, verdict, licence and citation.',
      schema: schemaReference('kpi'),
      parameters: [identifierParameter('kpi_id', 'Identifier of the KPI.', kpiIds)],
    }),
    [addressOf('projects/{project_id}.json')]: operation({
      id: 'project',
      tag: 'objects',
      summary: 'One project',
      description: 'Definition, periods, budgets, links to the strategy and its KPIs.',
      schema: schemaReference('project'),
      parameters: [identifierParameter('project_id', 'Identifier of the project.', projectIds)],
    }),
  };
}

function infoOf({ name, description, modified, publisher, contact, licence, addresses }: Dataset) {
  const url = contact?.startsWith('http') ? contact : addresses.home;
  const email = contact?.startsWith('mailto:') ? contact.slice('mailto:'.length) : undefined;
  return {
    title: name,
    description,
    version: modified,
    contact: { name: publisher.name, url, ...(email !== undefined && { email }) },
    license: { name: licence.name, url: licence.url },
  };
}

export function writeOpenApi(parts: ApiParts): string {
  const { dataset, tables } = parts;
  return writeJson({
    openapi: '3.1.0',
    info: infoOf(dataset),
    servers: [{ url: dataset.addresses.home.replace(/\/$/, ''), description: dataset.name }],
    tags: [
      { name: 'objects', description: 'All about one KPI or one project.' },
      { name: 'tables', description: 'Every row of a table.' },
    ],
    paths: { ...Object.fromEntries(tables.map(tablePath)), ...objectPaths(parts) },
    components: {
      schemas: {
        ...Object.fromEntries(tables.map((table) => [table.name, rowSchema(table)])),
        kpi: kpiSchema,
        project: projectSchema,
      },
    },
  });
}
