import { lookAlikesIn, withoutLookAlikes } from '../../model/look-alikes.ts';
import { invisibleIn, withoutInvisible } from '../read/characters.ts';
import type { ContentFile } from '../content.ts';
import { characterCode } from '../problem/problem.ts';

/** A file whose characters can be mended without anybody reading it. */
export interface MendedFile extends ContentFile {
  /** What is written for what: `⽀→支`, each once. */
  readonly changes: readonly string[];
  /** Characters that change or go. */
  readonly count: number;
}

const byteOrderMark = '\ufeff';

/**
 * Files with ordinary characters for those that only look like them, with characters in one part
 * for those in two, and without the ones that nobody sees. Nothing else changes, no byte-order
 * mark and no line end; files that are not UTF-8 are left to be told about.
 */
export function mendedFiles(files: readonly ContentFile[]): MendedFile[] {
  return files.flatMap((file) => {
    const text = decoded(file.bytes);
    if (text === null) return [];
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
    const body = text.slice(mark.length);
    const mended = mendedText(body);
    if (mended === body) return [];
    const bytes = new TextEncoder().encode(mark + mended);
    return [{ path: file.path, bytes, ...changesIn(body) }];
  });
}

const mendedText = (text: string) => withoutLookAlikes(withoutInvisible(text)).normalize('NFC');

function changesIn(text: string): Pick<MendedFile, 'changes' | 'count'> {
  const gone = invisibleIn(text).map((character) => `${characterCode(character)}→`);
  const visible = withoutInvisible(text);
  const lookAlikes = lookAlikesIn(visible);
  const replaced = [...visible].flatMap((character) => {
    const to = lookAlikes.get(character);
    return to === undefined ? [] : [`${told(character)}→${told(to)}`];
  });
  const joined = [...withoutLookAlikes(visible).matchAll(/\P{M}\p{M}+/gu)].flatMap(([parts]) => {
    const whole = parts.normalize('NFC');
    return whole === parts ? [] : [`${[...parts].map(told).join('+')}→${whole}`];
  });
  const all = [...gone, ...replaced, ...joined];
  return { changes: [...new Set(all)], count: all.length };
}

/** Spaces and marks by their code, because they cannot be told apart by eye. */
function told(character: string): string {
  return /[\s\p{M}]/u.test(character) ? characterCode(character) : character;
}

/** Null for bytes that are not UTF-8, and for files that hold no text. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
