import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleOf } from './layout.ts';

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Style sheets of a built site, each read once. A site may be published below a path that its
 * folder does not have, so the first parts of an address are left out until a file is there.
 */
export function createStyleReader(site: string): StyleOf {
  const known = new Map<string, string>();
  const read = (address: string) => {
    const parts = address.split('/').filter(Boolean);
    const found = parts.map((_, at) => textAt(join(site, ...parts.slice(at))));
    return found.find((text) => text !== null) ?? '';
  };
  return (address) => {
    const style = known.get(address) ?? read(address);
    known.set(address, style);
    return style;
  };
}
