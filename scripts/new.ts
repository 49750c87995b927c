import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { isCancel, text } from '@clack/prompts';
import { runCommand } from '../src/build/run-command.ts';
import { readPdfFile } from '../src/import/read-pdf-file.ts';
import type { ContentFile } from '../src/load/content.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import { newCommand } from '../src/new/new-command.ts';
import { buildConfig } from '../src/site/config.ts';

/** `npm run new`: begins a content, or adds a project or a KPI to one. */
await runCommand(async () => {
  const { contentDirectory } = buildConfig(process.env);
  const { told, exitCode } = await newCommand(process.argv.slice(2), {
    readFile: (path) => readFileSync(path),
    readPdf: readPdfFile,
    readCodelists: () =>
      readContentFiles('examples/hoshihama').filter(({ path }) =>
        path.startsWith('content/codelists/'),
      ),
    readContentFiles: () => readContentFiles(contentDirectory),
    ask: process.stdin.isTTY ? askText : null,
    writeFolder,
    writeTable: (path, written) => {
      replaceFile(join(contentDirectory, path.replace(/^content\//, '')), written);
    },
    today: new Date().toISOString().slice(0, 10),
  });
  (exitCode === 0 ? process.stdout : process.stderr).write(`${told.join('\n')}\n`);
  return exitCode;
});

async function askText(
  message: string,
  refused: (answer: string) => string | undefined,
): Promise<string> {
  const answer = await text({ message, validate: (given = '') => refused(given) });
  if (isCancel(answer)) process.exit(1);
  return answer;
}

/** Written aside and then put in place: there is the whole folder or none. */
function writeFolder(folder: string, files: readonly ContentFile[]): boolean {
  const target = resolve(folder);
  if (existsSync(target)) return false;
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const { path, bytes } of files) {
      const file = join(aside, path.replace(/^content\//, ''));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    renameSync(aside, target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return true;
}

function replaceFile(path: string, written: string): void {
  const aside = `${path}.new`;
  writeFileSync(aside, written);
  renameSync(aside, path);
}
