import { Unzlib } from 'fflate';

/** Codes of a letter in such a font: 0 to 255. */
const maxCode = 255;
/** Bytes of the clear text of a font, before its letters, that are looked at. */
const maxHeader = 65_536;
/** Bytes that are unpacked at once. */
const step = 512;

/**
 * Whether a Type 1 font of the file, as it is or packed by Deflate, gives a letter a code that no
 * text can name. pdf.js makes a list as long as the largest code and goes through it for each
 * letter, which takes minutes. Fonts that are packed or locked otherwise are not seen.
 */
export function hasEndlessEncoding(bytes: Uint8Array): boolean {
  for (const at of streamStarts(bytes)) {
    const header = type1Header(bytes.subarray(at, at + maxHeader));
    if (header !== null && codesIn(header).some((code) => code > maxCode)) return true;
  }
  return false;
}

const isType1 = ([first, second]: Uint8Array) =>
  (first === 0x25 && second === 0x21) || (first === 0x80 && second === 1);

/** Places behind the word `stream` and its line break. */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  const word = [...'stream'].map((letter) => letter.charCodeAt(0));
  const [first = 0] = word;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!word.every((letter, index) => bytes[at + index] === letter)) continue;
    const end = at + word.length;
    if (bytes[end] === 0x0a) yield end + 1;
    else if (bytes[end] === 0x0d) yield end + (bytes[end + 1] === 0x0a ? 2 : 1);
  }
}

function type1Header(stream: Uint8Array): string | null {
  if (isType1(stream)) return textOf([stream]);
  const parts: Uint8Array[] = [];
  let length = 0;
  const unpack = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < stream.length && length < maxHeader; at += step) {
      unpack.push(stream.subarray(at, at + step), false);
      const start = parts.find((part) => part.length > 0);
      if (start && !isType1(start)) return null;
    }
  } catch {
    // Not packed in this way, or damaged: what was unpacked before is looked at.
  }
  return parts.some(isType1) ? textOf(parts) : null;
}

const textOf = (parts: readonly Uint8Array[]) =>
  parts.map((part) => new TextDecoder('latin1').decode(part)).join('');

/** What the list of letters counts by: dup 65 /A put. The letters themselves come behind `eexec`. */
const codesIn = (header: string) =>
  [...header.replace(/\beexec\b.*/su, '').matchAll(/\bdup\s+(\d+)/gu)].map(([, code]) =>
    Number(code),
  );
