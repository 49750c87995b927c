/**
 * Counts calls of named functions. The functions are not changed in what they do: each is given
 * another name, and under its own name stands one that counts and calls it.
 */

/** Functions to count, by the end of the path of their file. */
export type Counted = Readonly<Record<string, readonly string[]>>;

/** Of a function: how often it was called, and how often with what it had been called with. */
export interface Calls {
  readonly total: number;
  readonly again: number;
}

/** The source of a file with its functions counted. Every name must be that of a function in it. */
export function countedSource(source: string, file: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const declaration = new RegExp(`^((?:export )?)((?:async )?)function ${name}\\b`, 'm');
    if (!declaration.test(text)) throw new Error(`There is no function ${name} in ${file}`);
    const counted = `{ globalThis.countCall('${file}:${name}', all); return uncounted_${name}(...all); }`;
    return text.replace(
      declaration,
      (_, exported: string, kind: string) =>
        `${exported}function ${name}(...all) ${counted}\n${kind}function uncounted_${name}`,
    );
  }, source);
}

/** Counters for this process, and what they have counted. */
export function startCounting(): () => Readonly<Record<string, Calls>> {
  const numbers = new WeakMap<object, number>();
  const seen = new Map<string, Map<string, number>>();
  const numberOf = (value: object) => {
    const known = numbers.get(value) ?? Math.random();
    numbers.set(value, known);
    return String(known);
  };
  /** An object that is only a bunch of values, such as options, is known by these values. */
  const isBunch = (value: object) => Object.keys(value).length < 4 && !Array.isArray(value);
  const keyOf = (value: unknown, depth = 0): string => {
    if (typeof value !== 'object' || value === null) {
      return typeof value === 'function' ? numberOf(value) : String(value);
    }
    if (depth > 0 || !isBunch(value)) return numberOf(value);
    return Object.entries(value)
      .map(([name, part]) => `${name}=${keyOf(part, 1)}`)
      .join();
  };
  Object.assign(globalThis, {
    countCall: (name: string, all: readonly unknown[]) => {
      const calls = seen.get(name) ?? new Map<string, number>();
      const key = all.map((value) => keyOf(value)).join(';');
      seen.set(name, calls.set(key, (calls.get(key) ?? 0) + 1));
    },
  });
  return () =>
    Object.fromEntries(
      [...seen].map(([name, calls]) => {
        const total = [...calls.values()].reduce((sum, count) => sum + count, 0);
        return [name, { total, again: total - calls.size }];
      }),
    );
}
