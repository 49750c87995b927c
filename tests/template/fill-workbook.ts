import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escapeMarkup } from '../../src/write/markup.ts';
import { writeZip } from '../../src/write/zip.ts';

/** The parts of a workbook as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** The workbook with text in empty or filled cells of its first sheet, as a person types it. */
export function filled(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const parts = partsOf(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  parts[path] = Object.entries(cells).reduce(withText, parts[path] ?? '');
  return writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) })));
}

function withText(xml: string, [cell, text]: [string, string]): string {
  const written = new RegExp(`<c r="${cell}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`);
  if (!written.test(xml)) throw new Error(`There is no cell ${cell} to fill in.`);
  const content = `t="inlineStr"><is><t>${escapeMarkup(text)}</t></is></c>`;
  return xml.replace(written, (_, style: string) => `<c r="${cell}" s="${style}" ${content}`);
}
