import type { ContentFile } from '../content.ts';
import { columnLetters } from '../../write/column-letters.ts';
import { decoded, encodingOf } from '../read/encoding.ts';
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
  const encoding = encodingOf(file.bytes);
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
