import { strFromU8, unzipSync } from 'fflate';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '../../../src/model/language.ts';
import { buildConfig } from '../../../src/site/config.ts';
import { placeholderUrl } from '../../../src/site/whole-address.ts';
import { builtFiles, bytesOf } from './site-files.ts';

/** What files say of the site's own address when the build was told none. */

interface Place {
  readonly file: RegExp;
  /** Everything around the placeholder, which stands for it as `@`. */
  readonly text: RegExp;
}

/** Where a whole address is needed, and why one from the root would not do. */
const places: Readonly<Record<string, readonly Place[]>> = {
  'The protocol of sitemaps and robots.txt take whole addresses only.': [
    { file: /^sitemap-[^/]+\.xml$/, text: /(?:<loc>|hreflang="[\w-]+" href=")@/g },
    { file: /^robots\.txt$/, text: /^Sitemap: @/gm },
  ],
  'An Atom entry is identified by a name that is unique in the world (RFC 4287, RFC 4151).': [
    { file: /^feed\.xml$/, text: /<id>tag:@,/g },
  ],
  'Citations stand in documents of others.': [
    { file: /\.bib$/, text: /^ {2}url = \{@/gm },
    { file: /\.ris$/, text: /^UR {2}- @/gm },
    { file: /\.csl\.json$/, text: /"URL": ?"@/g },
    {
      file: /^(?:kpis|projects|goals|policies|data\/v1)\/[^/]+\.json$/,
      text: /"citation": ?"[^"]*@/g,
    },
  ],
  'Pictures are passed on without their page.': [
    { file: /\.(?:svg|png)$/, text: /@/g },
    { file: /\.html$/, text: /<meta property="og:(?:url|image)" content="@/g },
  ],
  'What is read on paper, copied or embedded has left the site.': [
    { file: /\.html$/, text: /(?<=>[^<]*)@/g },
    { file: /^print\/.*\.html$/, text: /<a href="@/g },
    { file: /^pagefind\/fragment\//, text: /@/g },
  ],
  'What a reader shares leads others to the site.': [
    { file: /^kpis\/.*\.html$/, text: /url=https%3A%2F%2F@%2F/g },
  ],
  'A Data Package takes whole addresses or paths below itself, which pages are not.': [
    { file: /datapackage\.json$/, text: /"(?:id|homepage|path)": ?"@/g },
  ],
  'A workbook, a database and a package are kept away from the site and name it once.': [
    { file: /\.zip\/README\.txt$/, text: /^ {2}@/gm },
    { file: /\.xlsx\/xl\/sharedStrings\.xml$/, text: /<t>@/g },
    { file: /\.sqlite$/, text: /@/g },
  ],
};

interface Text {
  readonly path: string;
  readonly text: string;
}

/** What a file says, unpacked where it is packed. */
function textsOf(path: string): readonly Text[] {
  const bytes = bytesOf(path);
  if (/\.(?:zip|xlsx)$/.test(path)) {
    const entries = Object.entries(unzipSync(bytes));
    return entries.map(([name, entry]) => ({ path: `${path}/${name}`, text: strFromU8(entry) }));
  }
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [{ path, text: (isPacked ? gunzipSync(bytes) : bytes).toString('utf8') }];
}

const texts = builtFiles.flatMap(textsOf);
const { host } = new URL(placeholderUrl);

/** The text with the placeholder as one sign. */
const marked = (text: string) =>
  text.replaceAll('@', '').replaceAll(placeholderUrl, '@').replaceAll(host, '@');

/** The path without that of the language: what holds for a file holds for it in every language. */
const inAnyLanguage = (path: string) =>
  path.replace(new RegExp(`^(?:${languages.join('|')})/`), '');

const named = texts
  .filter(({ text }) => text.includes(host))
  .map(({ path, text }) => ({ path: inAnyLanguage(path), text: marked(text) }));
const every = Object.values(places).flat();

/** What stands around the sign where no place explains it. */
function unexplained({ path, text }: Text): readonly string[] {
  const here = every.filter(({ file }) => file.test(path));
  const rest = here.reduce((left, place) => left.replace(place.text, ''), text);
  return [...rest.matchAll(/.{0,40}@.{0,20}/g)].map(([found]) => `${path}: ${found}`);
}

const isMet = ({ file, text }: Place) =>
  named.some((found) => file.test(found.path) && found.text.search(text) >= 0);

test('no file names the machine that it was built on', () => {
  const machine = /\blocalhost\b|\b127\.0\.0\.1\b|\[::1\]/;
  expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the placeholder stands only where a whole address is needed, and none was given', () => {
  expect(named.flatMap(unexplained)).toEqual([]);
  const isGiven = buildConfig(process.env).siteUrl !== null;
  expect(every.filter(isMet)).toEqual(isGiven ? [] : every);
});

test('the placeholder in another place is found', () => {
  const text = '<link rel="canonical" href="@/kpis/"><meta property="og:url" content="@/">';
  expect(unexplained({ path: 'kpis/index.html', text })).toEqual([
    expect.stringContaining('canonical'),
  ]);
});
