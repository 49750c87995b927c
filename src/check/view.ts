/** Texts, numbers, and what is there or not. */
export type ShownValue = string | number | boolean | null | undefined;

/**
 * What a part of the page shows, as plain values, and lists of the same. A view is made without a
 * page, and one function puts it into the templates of the markup.
 */
export interface View {
  readonly [name: string]: ShownValue | readonly View[];
  /** All that an item of a plain list has. */
  readonly text?: string;
}
