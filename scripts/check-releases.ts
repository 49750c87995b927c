import process from 'node:process';
import { changedSince } from '../src/build/base-releases.ts';
import { runCommand } from '../src/build/run-command.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { inBoth } from '../src/i18n/words.ts';

/** `npm run check:releases -- <commit>`: what was released there must be here, byte by byte. */
await runCommand(() => {
  const output = terminalOutput(process.stdout, process.stderr);
  const [base = 'origin/main'] = process.argv.slice(2);
  const changed = changedSince(base);
  for (const path of changed) {
    output.fail(inBoth(({ commands }) => commands.releaseChanged({ path, base })));
  }
  if (changed.length === 0) output.log(inBoth(({ commands }) => commands.releasesKept({ base })));
  return changed.length === 0;
});
