/** Name of the encoding of a text, or `Excel`; null when it cannot be told. */
export function encodingOf(bytes: Uint8Array): string | null {
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

export function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
