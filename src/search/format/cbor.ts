/**
 * Reads the part of CBOR (RFC 8949) that Pagefind writes: integers, texts, booleans, null
 * and arrays of them.
 */

export type Cbor = number | string | boolean | null | readonly Cbor[];

/** Major types of RFC 8949, section 3.1. */
const unsigned = 0;
const negative = 1;
const text = 3;
const array = 4;
const simple = 7;

const simpleValues = new Map<number, Cbor>([
  [20, false],
  [21, true],
  [22, null],
]);

export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let offset = 0;

  const argument = (size: number): number => {
    if (size < 24) return size;
    const width = 2 ** (size - 24);
    const start = offset;
    offset += width;
    if (width === 1) return view.getUint8(start);
    if (width === 2) return view.getUint16(start);
    if (width === 4) return view.getUint32(start);
    if (width === 8) return Number(view.getBigUint64(start));
    throw new RangeError(`CBOR of unknown length at byte ${start - 1}`);
  };

  const item = (): Cbor => {
    const head = view.getUint8(offset++);
    const major = head >> 5;
    const value = argument(head & 31);
    if (major === unsigned) return value;
    if (major === negative) return -1 - value;
    if (major === array) return Array.from({ length: value }, item);
    if (major === text) {
      offset += value;
      return decoder.decode(bytes.subarray(offset - value, offset));
    }
    const constant = major === simple ? simpleValues.get(value) : undefined;
    if (constant === undefined) throw new RangeError(`CBOR of unknown type at byte ${offset - 1}`);
    return constant;
  };

  return item();
}
