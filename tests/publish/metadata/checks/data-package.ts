import { createHash } from 'node:crypto';
import { readCsv } from '../site-files.ts';
import { type DescribedColumn, type DescribedTable, tableFaults } from './table.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints: {
    readonly required: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface DataPackage {
  readonly resources: readonly Resource[];
}

type Bytes = (path: string) => Buffer;

const notations: Readonly<Record<string, RegExp>> = {
  string: /[^]/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

function columnOf({ name, type, constraints, categories }: Field): DescribedColumn {
  const { required, pattern, enum: values, minimum, maximum, maxLength } = constraints;
  const accepts = (cell: string) =>
    notations[type]?.test(cell) === true &&
    (pattern === undefined || new RegExp(pattern).test(cell)) &&
    (values === undefined || values.includes(cell)) &&
    (categories === undefined || categories.some(({ value }) => value === cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (maximum === undefined || Number(cell) <= maximum) &&
    (maxLength === undefined || [...cell].length <= maxLength);
  return { name, required, accepts };
}

function tableOf({ name, schema }: Resource): DescribedTable {
  const { fields, primaryKey = [], foreignKeys = [] } = schema;
  return {
    name,
    columns: fields.map(columnOf),
    primaryKey,
    foreignKeys: foreignKeys.map((key) => ({
      column: key.fields.join(),
      table: key.reference.resource ?? name,
      target: key.reference.fields.join(),
    })),
  };
}

function fileFaults({ name, path, bytes, hash }: Resource, bytesOf: Bytes): readonly string[] {
  const file = bytesOf(path);
  const digest = createHash('sha256').update(file).digest('hex');
  return [
    ...(file.length === bytes ? [] : [`${name} has ${file.length} bytes`]),
    ...(hash === `sha256:${digest}` ? [] : [`${name} has another hash`]),
  ];
}

/** Where the files of a Data Package are not what it says. `bytesOf` reads beside it. */
export function dataPackageFaults({ resources }: DataPackage, bytesOf: Bytes): readonly string[] {
  const tables = new Map(
    resources.map(({ name, path }) => [name, readCsv(bytesOf(path).toString('utf8'))]),
  );
  return [
    ...resources.flatMap((resource) => fileFaults(resource, bytesOf)),
    ...resources.flatMap((resource) => tableFaults(tableOf(resource), tables)),
  ];
}
