import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { launchBrowser } from '../src/serve/find-browser.ts';
import { printPage } from '../src/serve/print-page.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { buildSite } from '../src/build/build-site.ts';
import { buildConfig } from '../src/site/config.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/** Pages of papers below a folder: `2024-10-31`, and `2024-10-31/page/2` where it has several. */
const papersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.replace('/index.html', ''));

/** `npm run paper`: builds the site and prints the committee's paper from it as PDF. */
await runCommand(async () => {
  const output = terminalOutput(process.stdout, process.stderr);
  const { outputDirectory: directory, basePath: base } = buildConfig(process.env);
  if (!(await buildSite(process.env, output))) return false;
  const site = await serveSite({ directory, base, port: 0 });
  try {
    const browser = await launchBrowser();
    for (const page of papersIn(join(directory, 'print'))) {
      const file = resolve('paper', `${page.replace('/page/', '-')}.pdf`);
      await printPage(browser, { address: `${site.url}print/${page}/`, file });
      output.log(`Wrote ${file}`);
    }
    await browser.close();
  } finally {
    await site.close();
  }
  return true;
});
