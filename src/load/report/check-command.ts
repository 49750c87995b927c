import type { ContentFile } from '../content.ts';
import { loadContent } from '../load-content.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';
import { reportOf, type Report } from './report.ts';

/** What the command needs from the world. */
export interface CheckEffects {
  /** Throws when the directory cannot be read. */
  readonly readContentFiles: (directory: string) => ContentFile[];
  /** The folder to check. */
  readonly contentDirectory: string;
  /** True inside GitHub Actions, where annotations are the default. */
  readonly isGithub: boolean;
}

export interface CheckOutcome {
  readonly output: string;
  /** 0: no problems; 1: problems, or with `--strict` open questions; 2: the command itself could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
}

const reporters: Readonly<Record<string, (report: Report) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

const usage = [
  '使い方 / Usage:',
  '  npm run check:content -- [--content <folder>] [--format text|json|github] [--strict]',
  '',
].join('\n');

/** `npm run check:content`: checks a folder of content and reports what needs fixing. */
export function checkCommand(args: readonly string[], effects: CheckEffects): CheckOutcome {
  const options = readOptions(args, effects);
  if (typeof options === 'string') return { output: `${options}\n${usage}`, exitCode: 2 };
  const files = readFiles(effects);
  if (!files) return { output: unreadable(effects.contentDirectory), exitCode: 2 };
  const report = reportOf(files, loadContent(files));
  const open = options.isStrict ? report.questions.length : 0;
  return { output: options.write(report), exitCode: report.problems.length + open === 0 ? 0 : 1 };
}

interface Options {
  readonly write: (report: Report) => string;
  /** Open questions count as problems. */
  readonly isStrict: boolean;
}

const strict = '--strict';

/** The options, or a sentence about the one that cannot be understood. */
function readOptions(args: readonly string[], effects: CheckEffects): Options | string {
  const given = new Map([['--format', effects.isGithub ? 'github' : 'text']]);
  const words = args.filter((word) => word !== strict).flatMap((word) => splitAssignment(word));
  for (let index = 0; index < words.length; index += 2) {
    const [name = '', value = ''] = words.slice(index, index + 2);
    if (!given.has(name))
      return `「${name}」という指定はありません。 / There is no option "${name}".`;
    if (value === '' || value.startsWith('--')) {
      return `「${name}」の値がありません。 / The option "${name}" has no value.`;
    }
    given.set(name, value);
  }
  const { '--format': format = '' } = Object.fromEntries(given);
  const write = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!write) return `「${format}」という形式はありません。 / There is no format "${format}".`;
  return { write, isStrict: args.includes(strict) };
}

/** `--format=json` is the same as `--format json`. */
function splitAssignment(word: string): string[] {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}

function readFiles({ readContentFiles, contentDirectory }: CheckEffects): ContentFile[] | null {
  try {
    return readContentFiles(contentDirectory);
  } catch {
    return null;
  }
}

function unreadable(directory: string): string {
  return `フォルダー「${directory}」が読めません。 / The folder "${directory}" cannot be read.\n`;
}
