import { globSync } from 'node:fs';

/** Files that match, with slashes on every system. */
export const pathsOf = (patterns: string | readonly string[]) =>
  globSync(patterns).map((path) => path.replaceAll('\\', '/'));
