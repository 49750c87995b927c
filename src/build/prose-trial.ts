import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../load/content.ts';
import { decodeText } from '../load/parse/decode-text.ts';
import { isShort, mdxLines } from '../load/parse/mdx-lines.ts';
import { readContentFiles } from '../load/read-files.ts';

const program = fileURLToPath(new URL('prose-trial-program.ts', import.meta.url));

/** Longest time for one trial, in milliseconds; all texts of a city take a fraction of a second. */
const timeout = 60_000;

/** The files of a folder; texts that the engine breaks at say so. */
export const triedContentFiles = (directory: string) => triedFiles(readContentFiles(directory));

/**
 * The engine of prose is machine code: where it fails, the process ends without a word. So each
 * text is read first in a process that may end.
 */
export function triedFiles(files: readonly ContentFile[]): ContentFile[] {
  const texts = files.flatMap((file) => {
    const body = bodyOf(file);
    return body === null ? [] : [{ file, body }];
  });
  const rows = new Map<ContentFile, number>();
  for (let next = 0; next < texts.length; next += 1) {
    next += countRead(texts.slice(next).map(({ body }) => body));
    const broken = texts[next];
    if (broken) rows.set(broken.file, brokenRow(broken.body));
  }
  return files.map((file) => {
    const brokenAt = rows.get(file);
    return brokenAt === undefined ? file : { ...file, brokenAt };
  });
}

/** What the engine would be given; null where it would not be asked. */
function bodyOf(file: ContentFile): string | null {
  if (!file.path.endsWith('.mdx')) return null;
  const { body } = mdxLines(decodeText(file).text ?? '');
  return body === '' || !isShort(body) ? null : body;
}

/** The row that the engine can no longer read to its end. */
function brokenRow(body: string): number {
  const rows = body.split('\n').length;
  return Math.min(rows, countRead([body], 'lines') + 1);
}

/** How many of the texts could be read before the engine ended its process. */
function countRead(texts: readonly string[], ...mode: 'lines'[]): number {
  const input = JSON.stringify(texts);
  const stdio = ['pipe', 'pipe', 'ignore'] as const;
  const options = {
    input,
    timeout,
    stdio: [...stdio],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  };
  const { stdout, error } = spawnSync(process.execPath, [program, ...mode], options);
  const signs = stdout.length;
  if (signs === 0) throw error ?? new Error('The texts could not be tried.');
  return signs - 1;
}
