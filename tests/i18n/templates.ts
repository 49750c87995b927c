/** A text, or a template that makes one of what it receives. */
type Text = string | ((received: unknown) => unknown);

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || typeof value === 'function';

/** Every text of a language by its path, such as `site.nav.label`. */
export function textsOf(words: object, path: readonly string[] = []): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const here = [...path, key];
      if (isText(value)) return [[here.join('.'), value]];
      return typeof value === 'object' && value !== null ? [...textsOf(value, here)] : [];
    }),
  );
}

/** Stands for whatever a template is given: its property `year` is ⟨year⟩, and so on. */
const received = new Proxy({}, { get: (_, name) => `⟨${String(name)}⟩` });

/** What a text says: itself, or what its template makes of such words. */
export function said(text: Text | undefined): string {
  return typeof text === 'function' ? String(text(received)) : (text ?? '');
}

/** The received words that appear in what is said, each once. */
export function repeated(text: string): readonly string[] {
  return [...new Set(text.match(/⟨\w+⟩/g))].sort();
}
