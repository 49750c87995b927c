import type { Language } from './language.ts';

/** One of the sites that lie below one address, each with every page. */
export interface Edition {
  readonly language: Language;
  /** What the addresses of its pages begin with below the base, such as `en/`; nothing for the first. */
  readonly prefix: string;
}

/** What the addresses of pages in plain Japanese begin with: they are there once, whatever the languages. */
export const easyPrefix = 'easy/';

/** The editions of a site: the first language has the addresses without one. */
export const editionsOf = (languages: readonly Language[]): readonly Edition[] =>
  languages.map((language, index) => ({ language, prefix: index === 0 ? '' : `${language}/` }));

/** The edition to which a path below the base belongs: the one with the longest prefix. */
export function editionAt<E extends Edition>(path: string, editions: readonly E[]): E | null {
  const [found = null] = editions
    .filter(({ prefix }) => path.startsWith(prefix))
    .toSorted((one, other) => other.prefix.length - one.prefix.length);
  return found;
}
