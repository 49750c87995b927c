/** Texts within a PNG: https://www.w3.org/TR/png-3/#11iTXt */

export interface PngText {
  /** A name that the standard knows, such as Title or Copyright, or one of a program. */
  readonly keyword: string;
  readonly text: string;
}

/** Remainders of single bytes by the polynomial of ISO 3309, as PNG asks. */
const remainders = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

const encoder = new TextEncoder();

/** A chunk with its length in front and its checksum behind, which is that of name and content. */
function chunk({ keyword, text }: PngText): Uint8Array {
  // Keyword, end of it, not compressed, no language and no translated keyword, then the text.
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const bytes = new Uint8Array(content.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length - 4);
  bytes.set(content, 4);
  view.setUint32(content.length + 4, checksum(content));
  return bytes;
}

/** The signature of PNG and its first chunk, which must stay the first: 8 and 25 bytes. */
const headLength = 33;

/** The same picture with texts behind its head. */
export function withPngText(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const chunks = texts.map(chunk);
  const length = chunks.reduce((total, bytes) => total + bytes.length, png.length);
  const whole = new Uint8Array(length);
  whole.set(png.subarray(0, headLength));
  let at = headLength;
  for (const bytes of chunks) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  whole.set(png.subarray(headLength), at);
  return whole;
}
