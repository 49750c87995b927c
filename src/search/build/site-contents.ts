import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readPage } from './extract.ts';
import type { Document } from './html.ts';
import { type PageTable, pageTable } from '../format/facets.ts';
import { createCompactIndexer } from './compact-indexer.ts';
import type { Chunk } from './indexer.ts';
import { createPagefindIndexer } from './pagefind-indexer.ts';
import { formatVersion } from '../format/pagefind-format.ts';
import { partAt } from './anchors.ts';
import { type PageRecord, pageRecord } from './page-record.ts';
import type { PlacedBlock } from './placed-block.ts';
import type { PageQuestions, Questions } from '../text/questions.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { openDictionary } from './morphemes.ts';
import { createStyleReader } from './style-reader.ts';
import { createVocabulary } from './vocabulary.ts';

/** All that is indexed of a site. */
export interface SiteContents {
  /** For each page what a result shows of it, as JSON. */
  readonly fragments: readonly string[];
  /** Characters of each page. */
  readonly lengths: readonly number[];
  readonly pageTable: PageTable;
  readonly chunks: Iterable<Chunk> | AsyncIterable<Chunk>;
  readonly lexicon: Lexicon;
  /** Changes with the content, so that files named by it can be cached for ever. */
  readonly version: string;
}

/** Pages of a site that have an index of their own, such as those of a language. */
export interface SitePart {
  /** Folder with its pages, with a slash at the end; empty for the whole site. */
  readonly folder: string;
  /** Folders in it, written alike, whose pages have other indexes. */
  readonly except: readonly string[];
}

export interface ReadingOptions {
  /** Folder with the built site. */
  readonly site: string;
  /** What is indexed of it. */
  readonly part: SitePart;
  /** `data-search-*` attributes by whose values results are filtered and counted. */
  readonly facets: readonly string[];
  /** Places of tokens in a chunk. */
  readonly chunkSize: number;
  /** Largest site, in HTML files, that Pagefind's own indexer is given. */
  readonly filesForPagefind: number;
  readonly questions: Questions;
  /** The tree of an HTML file, by its path in the site. */
  readonly readDocument: (file: string) => Promise<Document>;
  /** Called after each page. */
  readonly onPage: (done: number, total: number) => void;
}

/** HTML files of a part, in an order that is the same on every machine. */
async function htmlFiles(site: string, { folder, except }: SitePart): Promise<string[]> {
  const files = await readdir(join(site, folder), { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => folder + file.split(sep).join('/'))
    .filter((file) => !except.some((other) => file.startsWith(other)))
    .sort((a, b) => (a < b ? -1 : 1));
}

const addressOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/u, '$1'));

/** Attribute `data-search-…` with the names of what a page answers. */
const answersAttribute = 'answers';

/** Collects what pages answer, in the order of the questions. */
function createAnswered({ fillers, pages, within }: Questions) {
  const entriesOf = (table: Questions['pages']) =>
    Object.entries(table).map(([key, answered]) => {
      const [name = '', id] = key.split('#');
      return { name, id, answered, found: [] as PageQuestions[] };
    });
  const ofPages = entriesOf(pages);
  const ofParts = entriesOf(within);
  const listed = (entries: typeof ofPages) => entries.flatMap(({ found }) => found);
  return {
    /** A page with its names. */
    add: (page: number, names: readonly string[], blocks: readonly PlacedBlock[]) => {
      for (const { name, id, answered, found } of [...ofPages, ...ofParts]) {
        if (!names.includes(name)) continue;
        const part = id === undefined ? undefined : partAt(blocks, id);
        if (part !== null) found.push({ page, ...answered, ...(part ? { part } : {}) });
      }
    },
    questions: () => ({ fillers, pages: listed(ofPages), within: listed(ofParts) }),
  };
}

/** Pagefind's indexer, or for a large site the one that takes less memory for the same chunks. */
const indexerFor = (files: number, { filesForPagefind, chunkSize }: ReadingOptions) =>
  files <= filesForPagefind ? createPagefindIndexer(chunkSize) : createCompactIndexer(chunkSize);

export async function readSite(options: ReadingOptions): Promise<SiteContents> {
  const { site, part, facets, chunkSize, readDocument, onPage } = options;
  const files = await htmlFiles(site, part);
  const styleOf = createStyleReader(site);
  const indexer = await indexerFor(files.length, options);
  const vocabulary = createVocabulary(await openDictionary());
  const fragments: string[] = [];
  const answered = createAnswered(options.questions);
  const rows: Omit<PageRecord, 'blocks' | 'fragment'>[] = [];

  const add = async ({ blocks, fragment, ...row }: PageRecord) => {
    await indexer.addPage(blocks);
    vocabulary.addPage(blocks.map(({ block }) => block));
    fragments.push(JSON.stringify(fragment));
    rows.push(row);
  };

  for (const [done, file] of files.entries()) {
    const page = readPage(await readDocument(file), styleOf);
    if (page) {
      const record = pageRecord(page, addressOf(file.slice(part.folder.length)), facets);
      const names = page.attributes[answersAttribute]?.split(' ') ?? [];
      answered.add(rows.length, names, record.blocks);
      await add(record);
    }
    onPage(done + 1, files.length);
  }

  const table = pageTable(rows, answered.questions());
  const content = createHash('sha256').update(`${formatVersion} ${chunkSize}`);
  [JSON.stringify(table), ...fragments].forEach((text) => content.update(text));
  return {
    fragments,
    lengths: rows.map(({ length }) => length),
    pageTable: table,
    chunks: indexer.chunks(),
    lexicon: vocabulary.lexicon(),
    version: content.digest('hex').slice(0, 8),
  };
}
