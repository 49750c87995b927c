import type { Table } from '../../model/table.ts';
import { inspectedRows, type InspectedTable } from './inspection.ts';
import type { Workbook } from './workbook.ts';

/** The sheets of a workbook as rows of text, read from its XML as any other program reads it. */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plainText(xml: string): string {
  return xml
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

/** The text elements of a string, one after the other. */
const textIn = (xml: string) =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => plainText(text))
    .join('');

const attribute = (name: string, xml: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '';

/** The styles whose numbers are days. */
function dayStyles(styles: string): ReadonlySet<number> {
  const formats = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([xml]) => [
      attribute('numFmtId', xml),
      attribute('formatCode', xml),
    ]),
  );
  const used = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const days = [...used.matchAll(/<xf\b[^>]*>/g)].flatMap(([xml], index) =>
    /y/i.test(formats.get(attribute('numFmtId', xml)) ?? '') ? [index] : [],
  );
  return new Set(days);
}

/** Days are counted from 30 December 1899. */
const dayOf = (count: number) =>
  new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);

/** A to 0, Z to 25, AA to 26. */
const columnIndex = (letters: string) =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Reading {
  readonly strings: readonly string[];
  readonly days: ReadonlySet<number>;
}

function cellText(attributes: string, content: string, { strings, days }: Reading): string {
  const type = attribute('t', attributes);
  if (type === 'inlineStr') return textIn(content);
  const value = plainText(/<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '');
  if (type === 's') return strings[Number(value)] ?? '';
  const isDay = value !== '' && days.has(Number(attribute('s', attributes)));
  return isDay ? dayOf(Number(value)) : value;
}

function rowsOf(xml: string, reading: Reading): readonly (readonly string[])[] {
  const rows = [...xml.matchAll(/<row\b[^>]*?(?:\/>|>([^]*?)<\/row>)/g)].map(([, row = '']) => {
    const cells: (string | undefined)[] = [];
    for (const [, attributes = '', content = ''] of row.matchAll(
      /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g,
    )) {
      const letters = attribute('r', attributes).replace(/\d+$/, '');
      cells[columnIndex(letters)] = cellText(attributes, content, reading);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
  // Cells that are empty are not in the file.
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')]);
}

/** Paths of the sheets by their names. */
function sheetPaths({ parts }: Workbook): readonly (readonly [sheet: string, path: string])[] {
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(
      ([xml]) => [attribute('Id', xml), attribute('Target', xml)],
    ),
  );
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*>/g)].map(([xml]) => {
    const target = targets.get(attribute('r:id', xml)) ?? '';
    return [plainText(attribute('name', xml)), `xl/${target.replace(/^\/xl\//, '')}`];
  });
}

/** What a sheet should hold. */
interface DeclaredSheet {
  readonly sheet: string;
  readonly table: Table;
}

/** A sheet that nobody declared has no columns that the rules know. */
const unknown = (name: string) => ({ name, columns: {}, key: [], headings: 'names' as const });

/** Every sheet beside the declaration of its table. */
export function inspectedSheets(
  workbook: Workbook,
  declared: readonly DeclaredSheet[],
): readonly InspectedTable[] {
  const { parts } = workbook;
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([^]*?)<\/si>/g)].map(
    ([, xml = '']) => textIn(xml),
  );
  const reading = { strings, days: dayStyles(parts.get('xl/styles.xml') ?? '') };
  const tables = new Map(declared.map(({ sheet, table }) => [sheet, table]));
  return sheetPaths(workbook).map(([sheet, path]) =>
    inspectedRows(tables.get(sheet) ?? unknown(sheet), `xlsx:${sheet}`, {
      rows: rowsOf(parts.get(path) ?? '', reading),
      marks: null,
    }),
  );
}
