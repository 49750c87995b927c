import process from 'node:process';
import { triedContentFiles } from '../src/build/prose-trial.ts';
import { runCommand } from '../src/build/run-command.ts';
import { shownPath } from '../src/build/true-path.ts';
import { checkCommand } from '../src/load/report/check-command.ts';
import { buildConfig } from '../src/site/config.ts';

/** `npm run check:content`: reports everything that needs fixing in the content. */
await runCommand(() => {
  const { contentDirectory } = buildConfig(process.env);
  const { output, exitCode } = checkCommand(process.argv.slice(2), {
    readContentFiles: triedContentFiles,
    contentDirectory: shownPath(contentDirectory),
    isGithub: process.env.GITHUB_ACTIONS === 'true',
  });
  (exitCode === 2 ? process.stderr : process.stdout).write(output);
  return exitCode;
});
