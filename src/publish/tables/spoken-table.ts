import type { Column } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import type { BaseLanguage, Text } from '../../model/text.ts';

const inEnglish = ({ en }: Text): Text => ({ ja: en, en });

const columnInEnglish = (column: Column): Column => ({
  ...column,
  title: inEnglish(column.title),
  description: inEnglish(column.description),
});

/**
 * The declaration of a table as a site publishes it. Titles and headings are the Japanese ones;
 * where a site has no Japanese, the English ones stand in their place.
 */
export function spokenTable(table: Table, main: BaseLanguage): Table {
  if (main === 'ja') return table;
  const columns = Object.entries(table.columns).map(
    ([name, column]) => [name, columnInEnglish(column)] as const,
  );
  return {
    ...table,
    title: inEnglish(table.title),
    description: inEnglish(table.description),
    columns: Object.fromEntries(columns),
  };
}
