import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Column } from '../model/column.ts';
import type { Columns, Table } from '../model/table.ts';

/** Modules that declare tables. */
const declaring = /\/src\/model\/(?:tables|views)\/[\w-]+\.ts$/u;

/**
 * Gives scripts of the browser the declarations of tables as plain values, without what the data
 * dictionary says of them: no script reads that, and it is most of their weight.
 */
export function lightDeclarations(): Plugin {
  return {
    name: 'light-declarations',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (!declaring.test(id)) return null;
      const module = (await import(pathToFileURL(id).href)) as Readonly<Record<string, unknown>>;
      return lightModule(module);
    },
  };
}

/** Null where a module exports more than declarations: it comes as it is. */
function lightModule(module: Readonly<Record<string, unknown>>): string | null {
  const lines = Object.entries(module).map(([name, value]) => {
    if (!isTable(value) && !isColumn(value)) return null;
    const light = isTable(value) ? lightTable(value) : undescribed(value);
    return `export const ${name} = ${JSON.stringify(light)};`;
  });
  return lines.includes(null) ? null : lines.join('\n');
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'columns' in value && 'key' in value;

const isColumn = (value: unknown): value is Column =>
  typeof value === 'object' && value !== null && 'type' in value && 'required' in value;

/** A table as a browser has it. */
export const lightTable = (table: Table) => ({
  ...undescribed(table),
  columns: lightColumns(table.columns),
  derived: lightColumns(table.derived),
});

const lightColumns = (columns: Columns) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, undescribed(column)]));

const undescribed = (declared: Table | Column) => ({ ...declared, description: undefined });
