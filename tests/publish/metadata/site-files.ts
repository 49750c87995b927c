import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { loadContent } from '../../../src/load/load-content.ts';
import { readContentFiles } from '../../../src/load/read-files.ts';
import { buildConfig } from '../../../src/site/config.ts';
import { createAddresses } from '../../../src/site/whole-address.ts';
import { type BuiltPage, filesOf, pagesOf } from '../../browser/built-site.ts';

/** The built site as a program meets it that knows its address only. */

const { contentDirectory, outputDirectory, siteUrl, basePath } = buildConfig(process.env);

const { content } = loadContent(readContentFiles(contentDirectory));
if (!content) throw new Error(`${contentDirectory} has problems`);

/** The content that the site was built from. */
export const { database, settings } = content;

/** A name as programs are told it: that the city is invented goes with it. */
const toldName = (name: string) =>
  settings.invented
    ? `${name}${settings.languages.includes('ja') ? '（架空 / invented）' : ' (invented)'}`
    : name;

/** Whose figures they are. */
export const municipality = toldName(settings.municipality);

/** A site that is not the municipality's own is no work of the municipality. */
export const author = settings.is_official ? municipality : toldName(settings.publisher.name);

/** Whole address of the home page. */
export const home = createAddresses(siteUrl).absolute(basePath);

/** An address of a file of the site, as a program understands it that has read the file. */
export const wholeAddress = (address: string) => new URL(address, home).href;

export const builtPages = pagesOf(outputDirectory);
export const builtFiles: readonly string[] = filesOf(outputDirectory);

export const bytesOf = (path: string) => readFileSync(join(outputDirectory, path));
export const textOf = (path: string) => bytesOf(path).toString('utf8');
export const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

/** Pages that give their own address, which are the pages to be found. */
export const ownPages = builtPages.filter(({ address, html }: BuiltPage) => {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical !== undefined && wholeAddress(canonical) === home + address;
});

/** The file that a server answers with; null where it has none. */
export function fileAt(address: string): string | null {
  const whole = wholeAddress(address);
  if (!whole.startsWith(home)) return null;
  const path = decodeURI(whole.slice(home.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const place = join(outputDirectory, file);
  return existsSync(place) && statSync(place).isFile() ? file : null;
}

export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The cells of a CSV as they stand in the file. */
export function readCsv(text: string): Csv {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  const [header = [], ...records] = data;
  const rows = records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
  );
  return { header, rows };
}
