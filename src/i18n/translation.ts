/**
 * The shape of a text in any language: the same keys, any words. Templates keep what they
 * receive and return.
 */
export type Translation<Text> = Text extends string
  ? string
  : Text extends (...received: never[]) => unknown
    ? Text
    : { readonly [Key in keyof Text]: Translation<Text[Key]> };
