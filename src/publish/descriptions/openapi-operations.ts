import { mostRows } from '../../derive/list-pages.ts';
import { type Format, formats } from '../formats.ts';
import { patterns } from './patterns.ts';

/** One address of the description: a file, or the files of one name for each identifier. */
export interface Operation {
  /** Address below the site's base, with the identifier in braces: `kpis/{kpi_id}.json`. */
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly format: Format;
  readonly schema: unknown;
  readonly example: unknown;
  /** Names of parameters that the description keeps in one place. */
  readonly parameters?: readonly string[];
}

export const schemaReference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** `values` are all identifiers for which there is a file: they are named where they are few. */
export function identifierParameter(name: string, description: string, values: readonly string[]) {
  const isLong = values.length > mostRows;
  const schema = {
    type: 'string',
    ...(isLong ? { pattern: `^${patterns.identifier}$` } : { enum: values }),
  };
  return { name, in: 'path', required: true, description, schema };
}

/** What is published is read, never asked for with a body or a key. */
function pathItem(operation: Operation) {
  const { id, tag, summary, description, format, schema, example, parameters = [] } = operation;
  const [mediaType = ''] = formats[format].mediaType.split(';');
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      description,
      ...(parameters.length > 0 && {
        parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      }),
      responses: {
        '200': {
          description: 'The file.',
          content: { [mediaType]: { schema, example } },
        },
        '404': { description: 'There is no such file.' },
      },
    },
  };
}

/** Paths begin at the server, which is the home page. */
export const pathsOf = (operations: readonly Operation[]) =>
  Object.fromEntries(operations.map((operation) => [`/${operation.path}`, pathItem(operation)]));

/** The first element of every list, at any depth: as much as an example needs. */
export function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shortened(entry)]));
}
