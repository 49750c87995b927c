/** What was found, and what to write instead: one or two short sentences each. */
export type Message = readonly [found: string, repair: string];

/** Facts of one fault, such as the text that was found or the nearest right name. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly number[]>>;

/** For kinds that say the same every time. */
export type NoFacts = Readonly<Record<string, never>>;

/** What is said of kinds in one language, by their codes. */
export type WordsOf<Kinds> = {
  readonly [Code in keyof Kinds]: (facts: Kinds[Code]) => Message;
};

/** Text that was found, and the nearest right one when there is one near enough. */
export interface Misspelt extends Facts {
  readonly found: string;
  readonly nearest: string | null;
}
