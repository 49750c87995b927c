import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../src/serve/static-server.ts';
import { placeholderUrl } from '../../src/site/whole-address.ts';
import { buildVariant } from '../build-variant.ts';
import { filesOf, pagesOf, representatives, type BuiltPage } from './built-site.ts';
import { linkFaults } from './checks/links.ts';
import { watch } from './checks/privacy.ts';
import { linesOf } from './finding.ts';
import { config, openTab } from './visit.ts';
import { variantFolder } from '../variant-folder.ts';

/** The site is built once more, under the base path that it was not built under, for a real address. */
const base = config.basePath === '/' ? '/some-repo/' : '/';
const origin = 'https://data.example.org';
const directory = variantFolder('second-base');
let pages: BuiltPage[] = [];
let site: RunningSite;

beforeAll(async () => {
  await buildVariant({ SITE_URL: origin, BASE_PATH: base, OUT_DIR: directory });
  pages = pagesOf(directory);
  site = await serveSite({ directory, base, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true });
});

test(`under ${base} every link leads to a file and a place in it`, async () => {
  const files = filesOf(directory);
  const linking = files
    .filter((path) => path.endsWith('.xml'))
    .map((address) => ({ address, text: readFileSync(join(directory, address), 'utf8') }))
    .concat(pages.map(({ address, html }) => ({ address, text: html })));
  const publication = { files: new Set(files), origin, base };
  expect(await linkFaults(await openTab(), linking, publication)).toEqual([]);
});

test(
  `under ${base} no page asks for something that is not there`,
  { timeout: 300_000 },
  async () => {
    const lines: string[] = [];
    for (const { address } of representatives(pages)) {
      const page = await openTab();
      const findings = watch(page, site.url);
      await page.goto(new URL(address, site.url).href, { waitUntil: 'load' });
      lines.push(...linesOf(`${base}${address}`, await findings()));
    }
    expect(lines).toEqual([]);
  },
);

test('with the address of the site, files that programs read name it whole', () => {
  const { host } = new URL(placeholderUrl);
  const files = filesOf(directory).map((path) => ({
    path,
    text: readFileSync(join(directory, path), 'utf8'),
  }));
  expect(files.filter(({ text }) => text.includes(host)).map(({ path }) => path)).toEqual([]);
  const canonical = `rel="canonical" href="${origin}${base}`;
  const own = files.filter(({ text }) => text.includes('rel="canonical"'));
  expect(own.filter(({ text }) => !text.includes(canonical)).map(({ path }) => path)).toEqual([]);
  const descriptions = files.filter(({ path }) =>
    /^(?:data\/v1\/(?:catalog\.\w+|(?:index|openapi|csv-metadata)\.json)|feed\.xml)$/.test(path),
  );
  expect(descriptions.filter(({ text }) => !text.includes(origin)).map(({ path }) => path)).toEqual(
    [],
  );
});
