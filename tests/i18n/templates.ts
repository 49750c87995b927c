/** A text, or a template that makes one of what it receives. */
type Text = string | ((received: unknown) => unknown);

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || typeof value === 'function';

/** Every text of a language by its path, such as `site.nav.label`. A place is given no words, and what people ask is said by them. */
export function textsOf(words: object, path: readonly string[] = []): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const here = [...path, key];
      if (key === 'inPlace' || key === 'questions') return [];
      if (isText(value)) return [[here.join('.'), value]];
      return typeof value === 'object' && value !== null ? [...textsOf(value, here)] : [];
    }),
  );
}

/**
 * Stands for whatever a template is given: its property `year` is ⟨year⟩, that one's property
 * `label` is ⟨year.label⟩, and each of them is as good as a string.
 */
function received(path: string): unknown {
  const text = Object(`⟨${path}⟩`) as object;
  return new Proxy(text, {
    get: (_, name) => {
      const own: unknown = Reflect.get(text, name, text);
      if (typeof own === 'function') return own.bind(text) as unknown;
      if (own !== undefined || typeof name === 'symbol') return own;
      return received(path === '' ? name : `${path}.${name}`);
    },
  });
}

/** What a text says: itself, or what its template makes of such words. */
export function said(text: Text | undefined): string {
  return typeof text === 'function' ? String(text(received(''))) : (text ?? '');
}

/** The received words that appear in what is said, each once. */
export function repeated(text: string): readonly string[] {
  return [...new Set(text.match(/⟨[\w.]+⟩/g))].sort();
}
