/** What was found, and what to write instead: one or two short sentences each. */
type Message = readonly [found: string, repair: string];

/** Facts of one fault, such as the text that was found or the nearest right name. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly number[]>>;

/** For kinds that say the same every time. */
export type NoFacts = Readonly<Record<string, never>>;

/** The words of one kind of problem in both languages. */
export interface Kind<F> {
  readonly ja: (facts: F) => Message;
  readonly en: (facts: F) => Message;
}

export const kind = <F extends Facts>(words: Kind<F>): Kind<F> => words;

/** Text that was found, and the nearest right one when there is one near enough. */
export interface Misspelt extends Facts {
  readonly found: string;
  readonly nearest: string | null;
}
