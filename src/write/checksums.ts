interface HashedFile {
  /** Path from the folder of the list. */
  readonly name: string;
  readonly sha256: string;
}

/** Name of the list, beside the files that it is about. */
export const checksumsName = 'SHA256SUMS';

/** The list that `sha256sum -c` reads: one line for every file, ordered by name. */
export function writeChecksums(files: readonly HashedFile[]): string {
  return files
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
