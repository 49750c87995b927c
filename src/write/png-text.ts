import { joined, pngChunk } from './png-chunk.ts';

/** Texts within a PNG: https://www.w3.org/TR/png-3/#11iTXt */

export interface PngText {
  /** A name that the standard knows, such as Title or Copyright, or one of a program. */
  readonly keyword: string;
  readonly text: string;
}

const encoder = new TextEncoder();

/** Keyword, end of it, not compressed, no language and no translated keyword, then the text. */
const chunkOf = ({ keyword, text }: PngText) =>
  pngChunk('iTXt', encoder.encode(`${keyword}\0\0\0\0\0${text}`));

/** The signature of PNG and its first chunk, which must stay the first: 8 and 25 bytes. */
const headLength = 33;

/** The same picture with texts behind its head. */
export function withPngText(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  return joined([png.subarray(0, headLength), ...texts.map(chunkOf), png.subarray(headLength)]);
}
