import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { checkedContent } from '../src/build/checked-content.ts';
import { runCommand } from '../src/build/run-command.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { buildConfig } from '../src/site/config.ts';
import { templateCommand } from '../src/template/template-command.ts';

/** `npm run template`: writes the workbook that staff fill in for the next report. */
await runCommand(async () => {
  const output = terminalOutput(process.stdout, process.stderr);
  const { contentDirectory } = buildConfig(process.env);
  const { told, exitCode } = await templateCommand(process.argv.slice(2), {
    readContent: () => checkedContent(contentDirectory, output),
    writeNewFile,
  });
  if (told !== '') (exitCode === 0 ? process.stdout : process.stderr).write(`${told}\n`);
  return exitCode;
});

function writeNewFile(path: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
