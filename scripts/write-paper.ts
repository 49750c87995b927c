import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../src/serve/find-browser.ts';
import { printPage } from '../src/serve/print-page.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { buildSite } from '../src/build/build-site.ts';
import { buildConfig } from '../src/site/config.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/** `npm run paper`: builds the site and prints the committee's paper from it as PDF. */
const { outputDirectory, basePath } = buildConfig(process.env);
const folder = join(outputDirectory, 'print');
const output = terminalOutput(process.stdout, process.stderr);

if (await buildSite(process.env, output)) {
  const site = await serveSite({ directory: outputDirectory, base: basePath, port: 0 });
  const browser = await launchBrowser();
  for (const vintage of readdirSync(folder)) {
    const file = resolve('paper', `${vintage}.pdf`);
    await printPage(browser, { address: `${site.url}print/${vintage}/`, file });
    output.log(`Wrote ${file}`);
  }
  await browser.close();
  await site.close();
} else {
  process.exitCode = 1;
}
