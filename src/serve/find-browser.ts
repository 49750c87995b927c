import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { inBoth } from '../i18n/words.ts';
import { japaneseFont } from './japanese-font.ts';
import { npmBrowser, type Browser } from './npm-browser.ts';

/** What decides which browser is taken; named so that tests can say what a machine has. */
export interface Machine {
  readonly chromePath: string | undefined;
  readonly fromNpm: () => Promise<Browser | null>;
  readonly installed: readonly string[];
}

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFolders
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const thisMachine: Machine = {
  chromePath: process.env.CHROME_PATH,
  fromNpm: npmBrowser,
  installed: places[process.platform] ?? [],
};

/** The first that exists of: CHROME_PATH, the headless shell from npm, an installed browser. */
export async function findBrowser(machine: Machine = thisMachine): Promise<Browser> {
  const { chromePath } = machine;
  if (chromePath !== undefined && chromePath !== '') {
    if (!existsSync(chromePath)) throw new Error(missing(`CHROME_PATH (${chromePath})`));
    return { executablePath: chromePath, from: 'CHROME_PATH', environment: {} };
  }
  const fromNpm = await machine.fromNpm();
  if (fromNpm !== null) return fromNpm;
  const executablePath = machine.installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(missing(machine.installed.join(', ')));
  return { executablePath, from: 'installed', environment: {} };
}

/** Options for Playwright's `launch` and `launchServer`. */
export async function launchOptions(): Promise<LaunchOptions> {
  const browser = await findBrowser();
  return {
    executablePath: browser.executablePath,
    env: { ...process.env, ...japaneseFont(), ...browser.environment },
    args: ['--no-sandbox', '--disable-background-networking'],
  };
}

export async function launchBrowser() {
  return chromium.launch(await launchOptions());
}

const missing = (searched: string) => inBoth(({ commands }) => commands.noBrowser({ searched }));
