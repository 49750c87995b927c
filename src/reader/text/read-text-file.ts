import Papa from 'papaparse';
import { decoded, encodingOf } from '../../load/read/encoding.ts';
import { columnLetters } from '../../write/column-letters.ts';
import type { GridCell, FileGrids } from '../grid/grid.ts';
import { tablesIn } from '../grid/tables-in.ts';
import { FileRefused } from '../refusal.ts';

/** Characters that an office draws itself come from CP932 as private ones. */
const privateCharacter = /[\ue000-\uf8ff]/u;

/** CSV or TSV in UTF-8 or CP932. */
export function readTextFile(bytes: Uint8Array): FileGrids {
  const { text, encoding } = decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  if (errors.some(({ type }) => type === 'Quotes')) throw new FileRefused('quotes-unpaired');
  const cells = data.flatMap((texts, row) =>
    texts.flatMap((cell, column) => cellsOf(cell.trim(), row, column)),
  );
  const grids = tablesIn({ cells, kind: 'text', place: '' });
  return {
    grids,
    lines: data.map((row) => row.join(' ').trim()).filter((line) => line !== ''),
    remarks: [{ code: 'encoding', encoding }],
  };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = encodingOf(bytes);
  if (encoding === 'UTF-16') throw new FileRefused('encoding-utf-16');
  if (encoding === 'EUC-JP') throw new FileRefused('encoding-euc-jp');
  if (encoding !== 'UTF-8' && encoding !== 'Shift_JIS') throw new FileRefused('encoding-unknown');
  const text = decoded(bytes, encoding).replace(/\r\n?/gu, '\n');
  if (text.includes('\0')) throw new FileRefused('encoding-unknown');
  if (privateCharacter.test(text)) throw new FileRefused('character-private');
  return { text, encoding };
}

function delimiterOf(text: string): ',' | '\t' | ';' {
  const head = text.split('\n').slice(0, 10).join('\n');
  const counted = ([',', '\t', ';'] as const).map((sign) => head.split(sign).length);
  const most = Math.max(...counted);
  return counted[1] === most ? '\t' : counted[0] === most ? ',' : ';';
}

function cellsOf(text: string, row: number, column: number): GridCell[] {
  if (text === '') return [];
  const at = `${columnLetters(column)}${row + 1}`;
  return [{ row, column, rowSpan: 1, columnSpan: 1, text, at, marks: [] }];
}
