import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { checkerOf } from '../src/build/checker.ts';
import { runCommand } from '../src/build/run-command.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { editionsOf } from '../src/model/edition.ts';
import { languagesIn } from '../src/site/checked-content.ts';
import { buildConfig } from '../src/site/config.ts';

/**
 * `npm run build:checker`: the page on which staff bring a report, as one file that needs no web;
 * in each language of the site, such as `checker.html` and `checker.en.html`.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'checker.html' } } });
  mkdirSync('node_modules/.cache', { recursive: true });
  const directory = mkdtempSync(join('node_modules/.cache', 'checker-'));
  const environment = { ...process.env, OUT_DIR: join(directory, 'site') };
  const output = terminalOutput(process.stdout, process.stderr);
  try {
    if (!(await buildSite(environment, output))) return false;
    const { outputDirectory, basePath, contentDirectory } = buildConfig(environment);
    for (const { language, prefix } of editionsOf(languagesIn(contentDirectory))) {
      const { dir, name, ext } = parse(resolve(values.out));
      const file = join(dir, prefix === '' ? `${name}${ext}` : `${name}.${language}${ext}`);
      writeFileSync(file, await checkerOf(outputDirectory, basePath, prefix));
      output.log(`Wrote ${file}`);
    }
    return true;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
