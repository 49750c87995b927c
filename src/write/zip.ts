import { zipSync } from 'fflate';

interface Entry {
  /** ASCII, since programs disagree on how other names are read. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The first moment that ZIP knows. It is told in local time, because ZIP keeps local time:
 * so the bytes do not depend on where the site is built.
 */
const fixedTime = new Date(1980, 0, 1);

/** A ZIP file whose bytes follow from names and contents alone. */
export function writeZip(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return new Uint8Array(zipSync(files, { level: 6, mtime: fixedTime }));
}
