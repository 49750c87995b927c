import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { checkerOf } from '../src/build/checker.ts';
import { runCommand } from '../src/build/run-command.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { buildConfig } from '../src/site/config.ts';

/** `npm run build:checker`: the page on which staff bring a report, as one file that needs no web. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'checker.html' } } });
  mkdirSync('node_modules/.cache', { recursive: true });
  const directory = mkdtempSync(join('node_modules/.cache', 'checker-'));
  const environment = { ...process.env, OUT_DIR: join(directory, 'site') };
  const output = terminalOutput(process.stdout, process.stderr);
  try {
    if (!(await buildSite(environment, output))) return false;
    const { outputDirectory, basePath } = buildConfig(environment);
    const file = resolve(values.out);
    writeFileSync(file, await checkerOf(outputDirectory, basePath));
    output.log(`Wrote ${file}`);
    return true;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
