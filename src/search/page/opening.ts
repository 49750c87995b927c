import type { Filters } from '../format/facets.ts';
import type { Search } from '../query/client.ts';
import { fileNames } from '../format/pagefind-format.ts';
import type { OtherWord } from '../text/variants.ts';

/** Where the index is, and what else the client needs. */
interface Place {
  /** Address of the index, with a slash at the end. */
  readonly bundle: string;
  /** Readings and other names. */
  readonly otherWords: readonly OtherWord[];
  /** Pages with these values come last. */
  readonly last: Filters;
  /** Language of the pages. */
  readonly language: string;
}

/** The entry changes with every build; all other names do, so their files never change. */
const cacheFor = (path: string) => (path === fileNames.entry ? 'no-cache' : 'default');

/** Loads the client and opens the index, when first asked; tries again after a failure. */
export function createOpening({
  bundle,
  otherWords,
  last,
  language,
}: Place): () => Promise<Search> {
  let opened: Promise<Search> | null = null;
  const read = async (path: string) => {
    const response = await fetch(bundle + path, { cache: cacheFor(path) });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const open = async () =>
    (await import('../query/client.ts')).createSearch({
      read,
      words: otherWords,
      last,
      language,
    });
  return () => {
    const opening = opened ?? open();
    opening.catch(() => (opened = null));
    opened = opening;
    return opening;
  };
}
