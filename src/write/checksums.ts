import { sha256 } from './sha256.ts';

interface File {
  /** Path from the folder of the list. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Name of the list, beside the files that it is about. */
export const checksumsName = 'SHA256SUMS';

/** The list that `sha256sum -c` reads: one line for every file, ordered by name. */
export function writeChecksums(files: readonly File[]): string {
  return files
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}
