import { readFileSync } from 'node:fs';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { importCommand } from '../src/import/import-command.ts';
import { readPdfFile } from '../src/import/read-pdf-file.ts';

/** `npm run import`: reads the report that an office brings. */
await runCommand(async () => {
  const { output, remarks, exitCode } = await importCommand(process.argv.slice(2), {
    readFile: (path) => readFileSync(path),
    readPdf: readPdfFile,
  });
  process.stdout.write(output);
  process.stderr.write(remarks);
  return exitCode;
});
