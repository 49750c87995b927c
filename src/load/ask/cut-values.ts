/** A value of YAML that ends where a comment seems to begin. */
interface CutValue {
  /** Counted from 1, in the lines. */
  readonly row: number;
  readonly key: string;
  readonly kept: string;
  /** What counts as a comment. */
  readonly found: string;
}

/** A plain value and what follows it after a space and `#`, without a space behind the sign. */
const cut = /^\s*(\w+):\s+((?!['"|>#&*!]).+?)\s+(#[^\s#].*)$/u;

/** Settings whose value YAML cuts short, without a word. */
export function cutValues(lines: readonly string[]): CutValue[] {
  return lines.flatMap((line, index) => {
    const [, key = '', kept = '', found = ''] = cut.exec(line) ?? [];
    if (key === '' || ['null', '~', 'true', 'false'].includes(kept)) return [];
    return [{ row: index + 1, key, kept, found }];
  });
}
