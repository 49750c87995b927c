import type { Column } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import type { Language } from '../../model/language.ts';
import { type Text, translated } from '../../model/text.ts';

const spoken = (text: Text, language: Language): Text => ({
  ja: translated(text, language),
  en: text.en,
});

const spokenColumn = (column: Column, language: Language): Column => ({
  ...column,
  title: spoken(column.title, language),
  description: spoken(column.description, language),
});

/**
 * The declaration of a table in a language. Titles and headings are the Japanese ones; those of
 * another language stand in their place.
 */
export function spokenTable(table: Table, language: Language): Table {
  if (language === 'ja') return table;
  const columns = Object.entries(table.columns).map(
    ([name, column]) => [name, spokenColumn(column, language)] as const,
  );
  return {
    ...table,
    title: spoken(table.title, language),
    description: spoken(table.description, language),
    columns: Object.fromEntries(columns),
  };
}
