import { strToU8, zipSync } from 'fflate';

/** A workbook by its parts, as small as one can be. */
export function workbook(sheet: string, parts: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="KPI" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
}

export const text = (at: string, shown: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${shown}</t></is></c>`;

export const number = (at: string, value: string, style = 0) =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** The fourth row is hidden. */
export const sheetOf = (rows: readonly string[], more = '') =>
  `<worksheet><sheetData>${rows.map((cells, index) => `<row r="${index + 1}"${index === 3 ? ' hidden="1"' : ''}>${cells}</row>`).join('')}</sheetData>${more}</worksheet>`;

const rowOf = (cells: string, index: number) =>
  `<row r="${index + 1}">${cells
    .split(',')
    .flatMap((cell, column) =>
      cell === '' ? [] : [text(`${String.fromCodePoint(65 + column)}${index + 1}`, cell)],
    )
    .join('')}</row>`;

/** A table that is written as CSV, with merged cells: `A2:A3`. */
export const mergedSheet = (table: string, merged: readonly string[]) =>
  workbook(
    `<worksheet><sheetData>${table.trimEnd().split('\n').map(rowOf).join('')}</sheetData><mergeCells>${merged
      .map((ref) => `<mergeCell ref="${ref}"/>`)
      .join('')}</mergeCells></worksheet>`,
  );
