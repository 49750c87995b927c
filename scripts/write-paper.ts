import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { launchBrowser } from '../src/serve/find-browser.ts';
import { printPage } from '../src/serve/print-page.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { buildSite } from '../src/build/build-site.ts';
import { buildConfig } from '../src/site/config.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/** `npm run paper`: builds the site and prints the committee's paper from it as PDF. */
await runCommand(async () => {
  const output = terminalOutput(process.stdout, process.stderr);
  const { outputDirectory: directory, basePath: base } = buildConfig(process.env);
  if (!(await buildSite(process.env, output))) return false;
  const site = await serveSite({ directory, base, port: 0 });
  try {
    const browser = await launchBrowser();
    for (const vintage of readdirSync(join(directory, 'print'))) {
      const file = resolve('paper', `${vintage}.pdf`);
      await printPage(browser, { address: `${site.url}print/${vintage}/`, file });
      output.log(`Wrote ${file}`);
    }
    await browser.close();
  } finally {
    await site.close();
  }
  return true;
});
