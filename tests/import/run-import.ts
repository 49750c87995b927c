import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importCommand } from '../../src/import/import-command.ts';
import type { ImportOutcome, Person } from '../../src/import/effects.ts';
import { readPdfFile } from '../../src/import/read-pdf-file.ts';
import { finishWriting, writeTables } from '../../src/import/write-tables.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { usual } from '../change-set/bring-report.ts';
import { firstReport } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';

/** Somebody who answers as is usual, and counts the questions. */
export function createPerson(): { readonly person: Person; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const person: Person = {
    ask: (asking) => {
      asked.push(asking.key);
      return Promise.resolve(usual(asking));
    },
    picks: (_, options) => Promise.resolve(options.map(({ value }) => value)),
    confirms: () => Promise.resolve(true),
  };
  return { person, asked };
}

/** A folder with the content of the first report, in which the command is run. */
export function createOffice(name: string) {
  const folder = resolve(variantFolder(name));
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  cpSync(firstReport, content, { recursive: true });
  const pathOf = (file: string) => join(folder, file);
  return {
    content,
    pathOf,
    remove: () => rmSync(folder, { recursive: true }),
    files: () => sumsOf(content),
    run: (args: readonly string[], person: Person | null = null): Promise<ImportOutcome> =>
      importCommand(
        args.map((word) => (word.startsWith('-') || /^[\d-]+$/u.test(word) ? word : pathOf(word))),
        {
          readPdf: readPdfFile,
          readFile: (path) => readOrNull(path),
          writeFile: (path, text) => writeFileSync(path, text),
          readContent: () => {
            finishWriting(content);
            return readContentFiles(content);
          },
          writeTables: (tables) => writeTables(content, tables),
          person,
          say: () => undefined,
          day: '2026-12-01',
        },
      ),
  };
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The text of every file of the content. */
export const sumsOf = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readContentFiles(directory).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
