/** A text of the built site, as a reader meets it. */
export interface ShownText {
  /** File and what of it: an element, an attribute, a key. */
  readonly place: string;
  readonly text: string;
  /** True in the texts that the content has as MDX. */
  readonly isProse: boolean;
}

/** Every string in a value of JSON with the key under which it stands. */
export function stringsOf(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, name));
}
