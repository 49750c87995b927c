import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { deflateSync } from 'node:zlib';
import { buildSite } from '../src/build/build-site.ts';
import { runCommand } from '../src/build/run-command.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { launchBrowser } from '../src/serve/find-browser.ts';
import { guidePicture, guideScreens, guideText, guideWindow } from '../src/serve/guide-pictures.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { writePng } from '../src/write/png-picture.ts';
import { sha256 } from '../src/write/sha256.ts';

const folder = 'docs/pictures';

/** `npm run write:pictures`: the pictures of the guides, from the site of the invented city. */
await runCommand(async () => {
  mkdirSync('node_modules/.cache', { recursive: true });
  const directory = mkdtempSync(join('node_modules/.cache', 'guides-'));
  const variables = { CONTENT_DIR: 'examples/hoshihama', OUT_DIR: join(directory, 'site') };
  // Pages are written by a process of its own, which inherits what this one is told.
  Object.assign(process.env, variables);
  const output = terminalOutput(process.stdout, process.stderr);
  try {
    if (!(await buildSite(process.env, output))) return false;
    await writePictures(variables.OUT_DIR);
    return true;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

async function writePictures(directory: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await serveSite({ directory, base: '/', port: 0 });
  const browser = await launchBrowser();
  const context = await browser.newContext(guideWindow);
  const page = await context.newPage();
  const texts: Record<string, string> = {};
  for (const screen of guideScreens) {
    await page.goto(new URL(screen.page, site.url).href, { waitUntil: 'load' });
    const picture = await guidePicture(page, screen);
    const png = writePng(picture, (bytes) => deflateSync(bytes, { level: 9 }));
    writeFileSync(join(folder, `${screen.name}.png`), png);
    texts[screen.name] = sha256(new TextEncoder().encode(await guideText(page, screen)));
  }
  writeFileSync(join(folder, 'texts.json'), `${JSON.stringify(texts, null, 2)}\n`);
  await browser.close();
  await site.close();
}
