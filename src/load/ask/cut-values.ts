/** A value of YAML that ends where a comment seems to begin. */
interface CutValue {
  /** Counted from 1, in the lines. */
  readonly row: number;
  readonly key: string;
  readonly kept: string;
  /** What counts as a comment. */
  readonly found: string;
}

/** A key and its value, which is plain when no sign begins it. */
const setting = /^\s*(\w+):\s(.*)$/u;

/** A comment without a space behind its sign, as in `a #1`, may be a part of the value. */
const comment = /\s#[^\s#]/u;

/** Settings whose value YAML cuts short, without a word. */
export function cutValues(lines: readonly string[]): CutValue[] {
  return lines.flatMap((line, index) => {
    const [, key = '', text = ''] = setting.exec(line) ?? [];
    const value = text.trim();
    const at = value.search(comment);
    const kept = value.slice(0, Math.max(0, at)).trimEnd();
    if (at < 0 || /^['"|>#&*!]/u.test(value) || ['null', '~', 'true', 'false'].includes(kept)) {
      return [];
    }
    return [{ row: index + 1, key, kept, found: value.slice(at + 1) }];
  });
}
