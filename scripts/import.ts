import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { importCommand } from '../src/import/import-command.ts';
import { personAtTerminal } from '../src/import/person.ts';
import { readPdfFile } from '../src/import/read-pdf-file.ts';
import { finishWriting, writeTables } from '../src/import/write-tables.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import { buildConfig } from '../src/site/config.ts';

/** `npm run import`: brings the report of an office, or a change set, to the content. */
await runCommand(async () => {
  const { contentDirectory } = buildConfig(process.env);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const { output, remarks, exitCode } = await importCommand(process.argv.slice(2), {
    readPdf: readPdfFile,
    readFile: (path) => bytesAt(path),
    writeFile: (path, text) => writeFileSync(path, text),
    readContent: () => {
      finishWriting(contentDirectory);
      return readContentFiles(contentDirectory);
    },
    writeTables: (tables) => writeTables(contentDirectory, tables),
    person: isTerminal ? personAtTerminal : null,
    say: (text) => process.stderr.write(`${text}\n`),
    // In Japan, where the offices are.
    day: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }),
  });
  process.stdout.write(output);
  process.stderr.write(remarks);
  return exitCode;
});

function bytesAt(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
