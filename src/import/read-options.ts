export interface ImportOptions {
  readonly file: string;
  /** `--read`: print what was read, and ask nothing. */
  readonly isOnlyRead: boolean;
  /** `--dry-run`: change nothing of the content. */
  readonly isDryRun: boolean;
  /** The day of the report. */
  readonly vintage: string | null;
  /** The document that it is. */
  readonly source: string | null;
}

const valued: Readonly<Record<string, RegExp>> = {
  '--vintage': /^\d{4}-\d\d-\d\d$/u,
  '--source': /^[a-z][a-z0-9-]*$/u,
};

const flags = ['--read', '--dry-run'];

/** The options; null for anything that is not understood. */
export function readImportOptions(args: readonly string[]): ImportOptions | null {
  const words = args.flatMap((word) => (/^--.*=/u.test(word) ? splitAt(word, '=') : [word]));
  const files: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const { [word]: pattern } = valued;
    if (pattern) {
      const value = words[index + 1] ?? '';
      if (!pattern.test(value)) return null;
      given.set(word, value);
      index += 1;
    } else if (flags.includes(word)) given.set(word, '');
    else if (word.startsWith('-')) return null;
    else files.push(word);
  }
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return null;
  return {
    file,
    isOnlyRead: given.has('--read'),
    isDryRun: given.has('--dry-run'),
    vintage: given.get('--vintage') ?? null,
    source: given.get('--source') ?? null,
  };
}

function splitAt(word: string, sign: string): string[] {
  const at = word.indexOf(sign);
  return [word.slice(0, at), word.slice(at + 1)];
}
