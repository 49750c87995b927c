/** Writes what `cbor.ts` reads: integers, texts and arrays, in their shortest form (RFC 8949). */
export interface CborWriter {
  /** A whole number, also a negative one. */
  readonly integer: (value: number) => void;
  readonly text: (value: string) => void;
  /** Announces an array; its items are written next. */
  readonly array: (length: number) => void;
  /** Everything written so far. */
  readonly bytes: () => Uint8Array;
}

/** Major types of RFC 8949, section 3.1, at their place in the first byte. */
const unsigned = 0 << 5;
const negative = 1 << 5;
const text = 3 << 5;
const array = 4 << 5;

export function createCborWriter(): CborWriter {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(1 << 14);
  let view = new DataView(buffer.buffer);
  let length = 0;

  const reserve = (size: number) => {
    if (length + size <= buffer.length) return;
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(length + size)) * 2);
    larger.set(buffer);
    buffer = larger;
    view = new DataView(buffer.buffer);
  };

  const head = (major: number, value: number) => {
    reserve(5);
    if (value < 24) {
      view.setUint8(length++, major | value);
    } else if (value < 0x100) {
      view.setUint8(length, major | 24);
      view.setUint8(length + 1, value);
      length += 2;
    } else if (value < 0x10000) {
      view.setUint8(length, major | 25);
      view.setUint16(length + 1, value);
      length += 3;
    } else {
      view.setUint8(length, major | 26);
      view.setUint32(length + 1, value);
      length += 5;
    }
  };

  return {
    integer: (value) => (value < 0 ? head(negative, -1 - value) : head(unsigned, value)),
    text: (value) => {
      const encoded = encoder.encode(value);
      head(text, encoded.length);
      reserve(encoded.length);
      buffer.set(encoded, length);
      length += encoded.length;
    },
    array: (size) => head(array, size),
    bytes: () => buffer.slice(0, length),
  };
}
