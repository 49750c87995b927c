/** What one query gave, and what it cost. */
export interface Asked {
  /** Addresses in the order in which they were answered. */
  readonly pages: readonly string[];
  /** Bytes and files of the index that the query itself needed, tables apart. */
  readonly bytes: number;
  readonly files: number;
  /** The same and the texts of the first ten results. */
  readonly bytesWithResults: number;
}

/** A search that is compared. */
export interface Engine {
  readonly name: string;
  /** Writes the index of a site into its folder `folderOf(site)`. */
  readonly index: (site: string) => Promise<void>;
  readonly folderOf: (site: string) => string;
  /** Files that a browser loads before the first query, as patterns of their paths. */
  readonly first: readonly RegExp[];
  /** Asks with nothing in memory but the tables. */
  readonly ask: (site: string, query: string) => Promise<Asked>;
}

/** Results that are shown at first. */
export const shownResults = 10;

/** Counts what is read while a query is answered. */
export function createMeter() {
  const sizes = new Map<string, number>();
  return {
    count: (path: string, bytes: number) => void sizes.set(path, bytes),
    clear: () => sizes.clear(),
    files: () => sizes.size,
    bytes: () => [...sizes.values()].reduce((a, b) => a + b, 0),
  };
}

/** Remembers the address of every page, so that it is not read again for the next query. */
export function createAddresses() {
  const known = new Map<string, string>();
  const addressOf = async (key: string, read: () => Promise<{ url: string }>) => {
    const address = known.get(key) ?? (await read()).url.replace(/^\//u, '');
    known.set(key, address);
    return address;
  };
  return {
    of: (pages: readonly (readonly [key: string, read: () => Promise<{ url: string }>])[]) =>
      Promise.all(pages.map(([key, read]) => addressOf(key, read))),
  };
}
