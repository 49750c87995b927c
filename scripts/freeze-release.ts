import { relative } from 'node:path';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { loadContent } from '../src/load/load-content.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import { reportOf } from '../src/load/report/report.ts';
import { reportText } from '../src/load/report/text.ts';
import { buildConfig } from '../src/site/config.ts';
import { freezeRelease, ReleaseRefusedError } from '../src/build/freeze-release.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/** `npm run freeze:release`: keeps today's data as the release of its newest report, for good. */
await runCommand(async () => {
  const output = terminalOutput(process.stdout, process.stderr);
  const { contentDirectory } = buildConfig(process.env);
  const files = readContentFiles(contentDirectory);
  const loaded = loadContent(files);
  if (!loaded.content) {
    output.fail(reportText(reportOf(files, loaded)));
    return false;
  }
  try {
    const folder = await freezeRelease(loaded.content, relative('', contentDirectory));
    output.log(`Wrote ${folder}`);
    return true;
  } catch (error) {
    if (!(error instanceof ReleaseRefusedError)) throw error;
    output.fail(error.message);
    return false;
  }
});
