import type { ContentFile } from '../content.ts';
import { columnLetters } from '../../write/column-letters.ts';
import { cellPlace, filePlace, linePlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';

type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: Problem };

/**
 * The text of a UTF-8 file with `\n` between lines. A byte-order mark and other line ends
 * are accepted without a word, because Excel adds them.
 */
export function decodeText(file: ContentFile): Decoded {
  if (file.isLink) {
    const linked = problem(filePlace(file.path), 'file-linked', { found: file.path });
    return { text: null, problem: linked };
  }
  const encoding = foreignEncoding(file.bytes);
  if (encoding === 'UTF-8') {
    const text = decoded(file.bytes, 'utf-8').replace(/\r\n?/gu, '\n');
    const unfinished = unfinishedMerge(file.path, text);
    return unfinished ? { text: null, problem: unfinished } : { text, problem: null };
  }
  const isTable = file.path.toLowerCase().endsWith('.csv');
  const place = isTable ? firstBadCell(file) : linePlace(file.path, firstBad(file).row, '1');
  return {
    text: null,
    problem: problem(place, 'encoding-unreadable', { found: encoding, isTable }),
  };
}

/** Git leaves both versions of a line in the file until somebody chooses. */
function unfinishedMerge(file: string, text: string): Problem | null {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => /^<{7} /u.test(line));
  if (index < 0 || !lines.some((line) => /^>{7} /u.test(line))) return null;
  return problem(linePlace(file, index + 1, '1'), 'merge-unfinished', {
    found: lines[index] ?? '',
  });
}

/** Name of the encoding; null when it cannot be told. */
function foreignEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return 'Excel';
  if (zeros(bytes) * 10 > bytes.length) return 'UTF-16';
  if (hasEscape(bytes)) return 'ISO-2022-JP';
  if (isText(bytes, 'utf-8')) return 'UTF-8';
  return japaneseEncoding(bytes);
}

/** Every other byte of Latin text in UTF-16 is zero; a single one is a character of its own. */
const zeros = (bytes: Uint8Array) => bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);

/** ISO-2022-JP switches character sets by an escape character and `$` or `(`. */
function hasEscape(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

/**
 * EUC-JP text often reads as Shift_JIS too, but then it turns into rows of half-width
 * katakana, which nobody writes.
 */
function japaneseEncoding(bytes: Uint8Array): string | null {
  const isShiftJis = isText(bytes, 'shift_jis');
  const isEuc = isText(bytes, 'euc-jp');
  if (isShiftJis && isEuc) {
    const halfWidth = decoded(bytes, 'shift_jis').match(/[\uff61-\uff9f]/gu)?.length ?? 0;
    const wide = decoded(bytes, 'euc-jp').match(/[\u3041-\u30ff\u4e00-\u9fff]/gu)?.length ?? 0;
    return halfWidth > wide ? 'EUC-JP' : 'Shift_JIS';
  }
  if (isShiftJis) return 'Shift_JIS';
  return isEuc ? 'EUC-JP' : null;
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Row of the first character that is not UTF-8, and the text before it in that row. */
function firstBad(file: ContentFile): { row: number; before: string; header: string } {
  const text = decoded(file.bytes, 'utf-8').replace(/\r\n?/gu, '\n');
  const lines = text.split('\n', text.length);
  const index = Math.max(
    0,
    lines.findIndex((line) => /[\ufffd\0\u001b]/u.test(line)),
  );
  const [before = ''] = (lines[index] ?? '').split(/[\ufffd\0\u001b]/u, 1);
  return { row: index + 1, before, header: lines[0] ?? '' };
}

function firstBadCell(file: ContentFile): Place {
  const { row, before, header } = firstBad(file);
  const index = before.replace(/"[^"]*"/gu, '').split(',').length - 1;
  const name = header.split(',')[index] ?? '';
  const column = /^[a-z_0-9]+$/u.test(name) ? name : columnLetters(index);
  return cellPlace(file.path, row, column, index);
}
