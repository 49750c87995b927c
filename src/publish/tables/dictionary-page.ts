import { longestText, type Column } from '../../model/column.ts';
import { tableNames, tables, type TableName } from '../../model/database.ts';
import { publishedDeclaration } from '../../model/published.ts';
import { results } from '../../model/views/results.ts';
import type { Table } from '../../model/table.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

function kindOf(column: Column): string {
  const { type, codelist, references } = column;
  if (codelist) return `code (${codelist})`;
  return references ? `${type} → ${references}` : type + limitOf(column);
}

/** What a cell may hold at most; not the limit that every cell has. */
function limitOf({ minimum, maximum, maxLength = longestText }: Column): string {
  if (maxLength < longestText) return `, ≤ ${maxLength} characters`;
  if (minimum === undefined && maximum === undefined) return '';
  return minimum === undefined || maximum === undefined
    ? `, ${minimum === undefined ? '≤' : '≥'} ${minimum ?? maximum}`
    : `, ${minimum}–${maximum}`;
}

const mark = (name: string, { columns }: Table) => (Object.hasOwn(columns, name) ? '' : ' *');

/** `own` is the table as content holds it; what is published has more columns. */
function tableText(published: Table, own: Table): string {
  const { name, title, description, key, optional, columns } = published;
  const rows = Object.entries(columns).map(([column, declaration]) => {
    const { title: words, description: meaning, required } = declaration;
    const told = `**${words.ja}** ${meaning.ja}<br>**${words.en}** ${meaning.en}`;
    return `| \`${column}\`${mark(column, own)} | ${kindOf(declaration)} | ${required ? '✓' : ''} | ${cell(told)} |`;
  });
  return [
    `## ${name}`,
    `${title.ja} · ${title.en}`,
    `${description.ja}\n${description.en}`,
    `Key: ${key.map((column) => `\`${column}\``).join(', ')}${optional ? ' · the file may be left out' : ''}`,
    ['| column | type | required | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** The data dictionary of all tables as Markdown. */
export function writeDictionary(): string {
  const textOf = (name: TableName) =>
    tableText(tables[name].internal ? tables[name] : publishedDeclaration(name), tables[name]);
  const sections = [tableText(results, results), ...tableNames.map(textOf)];
  return [
    '# Data dictionary',
    'Written by `npm run write:docs` from the declarations in `src/model/tables/`. Columns with a ' +
      'star are published only: `content/` does not hold them, they follow from the rest.',
    `No cell has more than ${longestText.toLocaleString('en')} characters; where fewer fit, the type says so.`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}
