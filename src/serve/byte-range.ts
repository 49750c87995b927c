/** First and last byte that are asked for, from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const single = /^bytes=\s*(\d*)-(\d*)\s*$/;

/**
 * The part of a file of this size that the header `Range` asks for. `whole` where it asks for
 * none, for several or in other units; null where there is no such part.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'whole' | null {
  const [, first = '', last = ''] = single.exec(header ?? '') ?? [];
  if (first === '' && last === '') return header?.trim() === 'bytes=-' ? null : 'whole';
  if (first === '') return orNull({ start: Math.max(0, size - Number(last)), end: size - 1 });
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return orNull({ start: Number(first), end });
}

const orNull = (range: ByteRange) => (range.start > range.end ? null : range);
