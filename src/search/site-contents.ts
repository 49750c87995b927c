import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readPage } from './extract.ts';
import type { PageTable } from './facets.ts';
import { pageTable } from './facets.ts';
import { formatVersion } from './pagefind-format.ts';
import { type PageRecord, pageRecord } from './page-record.ts';
import { type Postings, createPostings } from './postings.ts';
import { tokensOf } from './token.ts';
import { createVocabulary } from './vocabulary.ts';

/** All that is indexed of a site. */
export interface SiteContents {
  /** For each page what a result shows of it, as JSON. */
  readonly fragments: readonly string[];
  /** Characters of each page. */
  readonly lengths: readonly number[];
  readonly pageTable: PageTable;
  readonly postings: Postings;
  readonly vocabulary: readonly string[];
  /** Changes with the content, so that files named by it can be cached for ever. */
  readonly version: string;
}

export interface ReadingOptions {
  /** Folder with the built site. */
  readonly site: string;
  /** `data-search-*` attributes by whose values results are filtered and counted. */
  readonly facets: readonly string[];
  /** Called after each page. */
  readonly onPage: (done: number, total: number) => void;
}

/** HTML files below a folder, in an order that is the same on every machine. */
async function htmlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

const addressOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/u, '$1'));

export async function readSite({ site, facets, onPage }: ReadingOptions): Promise<SiteContents> {
  const postings = createPostings();
  const vocabulary = createVocabulary();
  const fragments: string[] = [];
  const rows: Omit<PageRecord, 'blocks' | 'fragment'>[] = [];

  const add = ({ blocks, fragment, ...row }: PageRecord) => {
    for (const { characters, position, weight } of blocks) {
      postings.addBlock({ page: rows.length, position, weight }, tokensOf(characters));
    }
    vocabulary.addPage(blocks.map(({ block }) => block));
    fragments.push(JSON.stringify(fragment));
    rows.push(row);
  };

  const files = await htmlFiles(site);
  for (const [done, file] of files.entries()) {
    const page = readPage(await readFile(join(site, file), 'utf8'));
    if (page) add(pageRecord(page, addressOf(file), facets));
    onPage(done + 1, files.length);
  }

  const table = pageTable(rows);
  const content = createHash('sha256').update(formatVersion).update(JSON.stringify(table));
  fragments.forEach((fragment) => content.update(fragment));
  return {
    fragments,
    lengths: rows.map(({ length }) => length),
    pageTable: table,
    postings,
    vocabulary: vocabulary.words(),
    version: content.digest('hex').slice(0, 8),
  };
}
