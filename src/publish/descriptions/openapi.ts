import { schemaVersion } from '../../model/schema-version.ts';
import { type CellWriter, createCellWriter } from '../tables/cells.ts';
import { writeCsv } from '../tables/csv.ts';
import type { Dataset } from './dataset.ts';
import { dataFolder } from '../file.ts';
import { indexName, type ObjectIds } from './index-json.ts';
import { writeJson } from '../../write/json.ts';
import { indexSchema, metadataSchema } from './index-schemas.ts';
import { goalSchema, kpiSchema, policySchema, projectSchema } from './object-schemas.ts';
import {
  identifierParameter,
  type Operation,
  pathsOf,
  schemaReference,
  shortened,
} from './openapi-operations.ts';
import { offeredTables, type PublishedData } from '../tables/published-data.ts';
import type { PublishedTable } from '../tables/published-table.ts';
import { rowSchema } from './row-schema.ts';

/** OpenAPI 3.1 of the JSON and CSV files: https://spec.openapis.org/oas/v3.1.1 */

export interface ApiParts extends ObjectIds {
  readonly dataset: Dataset;
  readonly data: PublishedData;
  /** The paths of all files that are published. */
  readonly paths: readonly string[];
  /** The contents of the files that give examples, by path. */
  readonly examples: ReadonlyMap<string, string>;
  /** The index as far as it is known. */
  readonly index: unknown;
}

const text = { type: 'string' };

function csvExample({ table, rows }: PublishedTable, writeCell: CellWriter): string {
  return writeCsv({ table, rows: rows.slice(0, 1) }, writeCell);
}

const hasJson = (table: string, { paths }: ApiParts) =>
  paths.includes(`${dataFolder}/${table}.json`);

function tableOperations(published: PublishedTable, parts: ApiParts): readonly Operation[] {
  const { name, title, description } = published.table;
  const path = `${dataFolder}/${name}`;
  const shared = { tag: 'tables', summary: title.en, description: description.en };
  const csv: Operation = {
    ...shared,
    path: `${path}.csv`,
    id: `${name}_csv`,
    description: `${description.en} UTF-8 with a byte-order mark; the same without it lies in the folder “plain”.`,
    format: 'csv',
    schema: text,
    example: csvExample(published, createCellWriter(parts.data.database)),
  };
  const json: Operation = {
    ...shared,
    path: `${path}.json`,
    id: name,
    format: 'json',
    schema: { type: 'array', items: schemaReference(name) },
    example: shortened(published.rows),
  };
  return hasJson(name, parts) ? [json, csv] : [csv];
}

interface ObjectKind {
  readonly kind: 'kpi' | 'project' | 'goal' | 'policy';
  readonly folder: string;
  readonly name: string;
  readonly idsOf: (ids: ObjectIds) => readonly string[];
}

const objectKinds: readonly ObjectKind[] = [
  { kind: 'kpi', folder: 'kpis', name: 'KPI', idsOf: (ids) => ids.kpiIds },
  { kind: 'project', folder: 'projects', name: 'project', idsOf: (ids) => ids.projectIds },
  { kind: 'goal', folder: 'goals', name: 'goal', idsOf: (ids) => ids.goalIds },
  { kind: 'policy', folder: 'policies', name: 'policy', idsOf: (ids) => ids.policyIds },
];

/** What the JSON files of each kind hold. */
const objectSchemas: Readonly<Record<ObjectKind['kind'], Readonly<Record<string, object>>>> = {
  kpi: { kpi: kpiSchema, kpi_metadata: metadataSchema },
  project: { project: projectSchema },
  goal: { goal: goalSchema },
  policy: { policy: policySchema },
};

/** The files beside the pages of one kind; those of `first` give the examples. */
function objectOperations(
  { kind, folder, name }: ObjectKind,
  first: string,
  parts: ApiParts,
): readonly Operation[] {
  const contentOf = (ending: string) => parts.examples.get(`${folder}/${first}.${ending}`) ?? '';
  const at = (ending: string) => ({
    path: `${folder}/{${kind}_id}.${ending}`,
    tag: 'objects',
    parameters: [`${kind}_id`],
  });
  const json = (ending: string, schema: string) => ({
    ...at(ending),
    format: 'json' as const,
    schema: schemaReference(schema),
    example: shortened(JSON.parse(contentOf(ending))),
  });
  const csv = (ending: string) => ({
    ...at(ending),
    format: 'csv' as const,
    schema: text,
    example: contentOf(ending).split('\r\n').slice(0, 2).join('\r\n'),
  });
  const operations: readonly Operation[] = [
    {
      ...json('json', kind),
      id: kind,
      summary: `One ${name}`,
      description: 'Definition, rows with statuses and sources, licence, citation and addresses.',
    },
    {
      ...csv('results.csv'),
      id: `${kind}_results_csv`,
      summary: `Results of one ${name} in words`,
      description:
        'The rows of the table “results” that belong to it, in the first language of the site; each other language has them at the same path below its own.',
    },
    {
      ...csv('csv'),
      id: `${kind}_csv`,
      summary: `All rows of one ${name}`,
      description: 'The rows of the table “observations” that belong to it, of every report.',
    },
  ];
  return kind === 'kpi' ? [...operations, metadataOperation(json)] : operations;
}

const metadataOperation = (
  json: (ending: string, schema: string) => Omit<Operation, 'id' | 'summary' | 'description'>,
): Operation => ({
  ...json('metadata.json', 'kpi_metadata'),
  id: 'kpi_metadata',
  summary: 'Description of the files of one KPI',
  description: 'Columns, unit, definition, sources, citation, newest change and next update.',
});

function infoOf({ name, description, modified, publisher, contact, licence, addresses }: Dataset) {
  const url = contact?.startsWith('http') ? contact : addresses.home;
  const email = contact?.startsWith('mailto:') ? contact.slice('mailto:'.length) : undefined;
  return {
    title: name,
    description,
    version: modified,
    'x-schema-version': schemaVersion,
    contact: {
      name: publisher.name,
      // The schema of OpenAPI takes whole addresses only.
      ...(URL.canParse(url) && { url }),
      ...(email !== undefined && { email }),
    },
    license: { name: licence.name, url: licence.url },
  };
}

/** Paths begin with a slash, so an address ends without one; the root alone is no empty address. */
const serverOf = ({ addresses }: Dataset) => addresses.home.replace(/(?<=.)\/$/, '');

export function writeOpenApi(parts: ApiParts): string {
  const { dataset, data } = parts;
  const offered = offeredTables(data);
  const inJson = offered.filter(({ table }) => hasJson(table.name, parts));
  const index: Operation = {
    path: `${dataFolder}/${indexName}`,
    id: 'index',
    tag: 'index',
    summary: 'What there is',
    description: 'Tables and files with rows, sizes and hashes, reports and releases.',
    format: 'index_json',
    schema: schemaReference('index'),
    example: shortened(parts.index),
  };
  const operations = [
    index,
    ...offered.flatMap((table) => tableOperations(table, parts)),
    ...objectKinds.flatMap((kind) => {
      const [first] = kind.idsOf(parts);
      return first === undefined ? [] : objectOperations(kind, first, parts);
    }),
  ];
  return writeJson({
    openapi: '3.1.0',
    info: infoOf(dataset),
    servers: [{ url: serverOf(dataset), description: dataset.name }],
    // Nothing asks for a key.
    security: [],
    tags: [
      { name: 'index', description: 'What there is.' },
      { name: 'objects', description: 'All about one KPI, project, goal or policy.' },
      { name: 'tables', description: 'Every row of a table.' },
    ],
    paths: pathsOf(operations),
    components: {
      parameters: {
        ...Object.fromEntries(
          objectKinds
            .filter((kind) => kind.idsOf(parts).length > 0)
            .map(({ kind, name, idsOf }) => [
              `${kind}_id`,
              identifierParameter(`${kind}_id`, `Identifier of the ${name}.`, idsOf(parts)),
            ]),
        ),
      },
      schemas: {
        ...Object.fromEntries(inJson.map(({ table }) => [table.name, rowSchema(table)])),
        index: indexSchema,
        ...Object.fromEntries(
          objectKinds
            .filter(({ idsOf }) => idsOf(parts).length > 0)
            .flatMap(({ kind }) => Object.entries(objectSchemas[kind])),
        ),
      },
    },
  });
}
