import { inBoth } from '../i18n/words.ts';
import { readReport, type ReadEffects } from '../reader/read-report.ts';
import { readingLines } from './reading-lines.ts';
import { refusedText, remarksText } from './reading-text.ts';

/** What the command needs from the world. */
export interface ImportEffects extends ReadEffects {
  /** Throws when the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
}

export interface ImportOutcome {
  /** What was read. */
  readonly output: string;
  /** What a person is told about it. */
  readonly remarks: string;
  /** 0: read; 1: the file is refused; 2: the command itself could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
}

/** `npm run import -- <file> --read`: prints what a report says, one value a line, as JSON. */
export async function importCommand(
  args: readonly string[],
  effects: ImportEffects,
): Promise<ImportOutcome> {
  const options = readOptions(args);
  if (options === null) {
    return {
      output: '',
      remarks: `${inBoth(({ commands }) => commands.importUsage)}\n`,
      exitCode: 2,
    };
  }
  const bytes = bytesOf(options.file, effects);
  if (bytes === null) {
    const remarks = inBoth(({ commands }) => commands.fileUnreadable({ path: options.file }));
    return { output: '', remarks: `${remarks}\n`, exitCode: 2 };
  }
  const report = await readReport(bytes, options, effects);
  if (report.refused !== null) return { output: '', remarks: refusedText(report), exitCode: 1 };
  return { output: readingLines(report), remarks: remarksText(report), exitCode: 0 };
}

interface Options {
  readonly file: string;
  readonly vintage: string | null;
}

/** The options; null for anything that is not understood. */
function readOptions(args: readonly string[]): Options | null {
  const words = args.flatMap((word) => (word.startsWith('--') ? word.split('=') : [word]));
  const at = words.indexOf('--vintage');
  const vintage = at < 0 ? null : (words[at + 1] ?? '');
  if (vintage !== null && !/^\d{4}-\d\d-\d\d$/u.test(vintage)) return null;
  const [file, ...others] = words
    .filter((_, index) => at < 0 || (index !== at && index !== at + 1))
    .filter((word) => word !== '--read');
  const isUnderstood = file !== undefined && others.length === 0 && words.includes('--read');
  return isUnderstood && !file.startsWith('--') ? { file, vintage } : null;
}

function bytesOf(path: string, { readFile }: ImportEffects): Uint8Array | null {
  try {
    return readFile(path);
  } catch {
    return null;
  }
}
