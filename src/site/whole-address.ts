/**
 * Stands for an address that nobody has given, in files that need a whole one. The ending is
 * reserved for what leads nowhere (RFC 2606), so that it is never taken for a real address.
 */
export const placeholderUrl = 'https://sosei-data.invalid';

/** Writes the path of a page or file, base included, as an address. */
type WriteAddress = (path: string) => string;

export interface SiteAddresses {
  /** Whole, for what is taken away from the site: citations, pictures, code to copy. */
  readonly absolute: WriteAddress;
  /**
   * For programs that know where they found the file: whole, or from the root of the site whose
   * address nobody has given.
   */
  readonly linked: WriteAddress;
}

/** `siteUrl` is the origin; null where nobody has given it. */
export function createAddresses(siteUrl: string | null): SiteAddresses {
  const absolute = (path: string) => new URL(path, siteUrl ?? placeholderUrl).href;
  return { absolute, linked: siteUrl === null ? (path) => path : absolute };
}
