import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What readers and programs rely on: addresses, columns with their types, keys of JSON. */
export interface PublishedSchema {
  /** Identifiers in braces. */
  readonly addresses: readonly string[];
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

interface Field {
  readonly name: string;
  readonly type: string;
}

interface Resource {
  readonly name: string;
  readonly schema: { readonly fields: readonly Field[] };
}

/** Of a built site; nothing of it is asked but its files. */
export function publishedSchema(site: string): PublishedSchema {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
  const rows = (table: string) => json(`data/v1/${table}.json`) as Record<string, string>[];
  const idsOf = (table: string, column: string) => rows(table).map((row) => row[column] ?? '');
  const names = new Map([
    ...idsOf('kpis', 'kpi_id').map((id) => [id, '{kpi_id}'] as const),
    ...idsOf('projects', 'project_id').map((id) => [id, '{project_id}'] as const),
    ...idsOf('sources', 'source_id').map((id) => [id, '{source_id}'] as const),
    ...idsOf('vintages', 'vintage').map((id) => [id, '{vintage}'] as const),
  ]);
  const { resources } = json('data/v1/datapackage.json') as { resources: readonly Resource[] };
  const columns = resources.map(({ name, schema }) => [
    name,
    Object.fromEntries(schema.fields.map((field) => [field.name, field.type])),
  ]);
  const one = (table: string, column: string) => idsOf(table, column)[0] ?? '';
  const objects = {
    'kpis/{kpi_id}.json': json(`kpis/${one('kpis', 'kpi_id')}.json`),
    'projects/{project_id}.json': json(`projects/${one('projects', 'project_id')}.json`),
  };
  return {
    addresses: addressesIn(site, names),
    columns: Object.fromEntries(columns) as PublishedSchema['columns'],
    keys: Object.fromEntries(
      Object.entries(objects).map(([name, value]) => [name, [...new Set(keysOf(value))].sort()]),
    ),
  };
}

/**
 * Parts of pages, what their views load, and parts of the search change their names; releases are
 * kept by checks of their own.
 */
const passing = /^(?:_astro|pagefind|data\/releases)\/|\.view\.json$/u;

function addressesIn(site: string, names: ReadonlyMap<string, string>): readonly string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !passing.test(path) && !path.startsWith('.'));
  const general = files.map((path) =>
    path
      .replace(/(^|\/)index\.html$/u, '$1')
      .split('/')
      .map((part) => generalPart(part, names))
      .join('/'),
  );
  return [...new Set(general)].sort();
}

function generalPart(part: string, names: ReadonlyMap<string, string>): string {
  const [stem = '', ...endings] = part.split('.');
  const name = names.get(stem) ?? names.get(part);
  return name === undefined ? part : [name, ...(names.has(part) ? [] : endings)].join('.');
}

/** `series[].value`: every key with those above it. */
function keysOf(value: unknown, above = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${above}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return [path, ...keysOf(inner, path)];
  });
}
