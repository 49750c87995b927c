/** The words of a site: one file of the index, read when a query is not found as it is. */
export interface Lexicon {
  /** As the site writes them, those on most pages first. */
  readonly words: readonly string[];
  /** Their readings in hiragana; empty for a word of kana or without one. */
  readonly readings: readonly string[];
  /** Other writings of the same word, by its number. */
  readonly writings: Readonly<Record<string, readonly string[]>>;
}
