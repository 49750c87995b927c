import process from 'node:process';
import { checkedContent } from '../src/build/checked-content.ts';
import { freezeRelease, ReleaseRefusedError } from '../src/build/freeze-release.ts';
import { runCommand } from '../src/build/run-command.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { shownPath } from '../src/build/true-path.ts';
import { buildConfig } from '../src/site/config.ts';

/** `npm run freeze:release`: keeps today's data as the release of its newest report, for good. */
await runCommand(async () => {
  const output = terminalOutput(process.stdout, process.stderr);
  const { contentDirectory } = buildConfig(process.env);
  const content = checkedContent(contentDirectory, output);
  if (content === null) return false;
  try {
    const folder = await freezeRelease(content, shownPath(contentDirectory));
    output.log(`Wrote ${folder}`);
    return true;
  } catch (error) {
    if (!(error instanceof ReleaseRefusedError)) throw error;
    output.fail(error.message);
    return false;
  }
});
