import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileNames } from '../format/pagefind-format.ts';
import { parse } from 'parse5';
import { bundleFiles } from './bundle-files.ts';
import type { Document } from './html.ts';
import type { Questions } from '../text/questions.ts';
import { readSite, type SitePart } from './site-contents.ts';

/** How far the work is. The number of files is known when the last one is written. */
export interface Progress {
  readonly step: 'pages' | 'files';
  readonly done: number;
  readonly total: number | null;
}

export interface IndexOptions {
  /** Folder with the built site. */
  readonly site: string;
  /**
   * Folder that receives the index; an index that it holds is removed, and anything else refused.
   * Default: `pagefind` in the site, or in the folder of its part.
   */
  readonly output?: string;
  /** Pages with an index of their own, such as those of a language; default all. */
  readonly part?: SitePart;
  /** `data-search-*` attributes by whose values results are filtered and counted. */
  readonly facets: readonly string[];
  /** Places of tokens in a chunk; larger makes fewer files and heavier queries. Default 1500. */
  readonly chunkSize?: number;
  /**
   * Largest site, in HTML files, that Pagefind's own indexer is given; it takes about 0.5 MB of
   * memory for a page of 1,000 characters. The same chunks are written otherwise for larger
   * sites. Default 500.
   */
  readonly filesForPagefind?: number;
  /** What pages answer beside what their text says; default nothing. */
  readonly questions?: Questions;
  /**
   * The tree of an HTML file, by its path in the site with slashes; each is asked for once, in the
   * order of their names. Default: what the file holds.
   */
  readonly readDocument?: (file: string) => Promise<Document>;
  readonly onProgress?: (progress: Progress) => void;
}

/** What was written. */
export interface IndexReport {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Only an index is ever deleted: a folder with an entry, or with nothing in it. */
async function refuseOther(folder: string): Promise<void> {
  const isThere = await stat(folder).catch(() => null);
  const names = isThere ? await readdir(folder) : [];
  const isOurs = names.length === 0 || names.includes(fileNames.entry);
  if (!isOurs) throw new Error(`${folder} holds no search index, so it is not replaced.`);
}

const wholeSite: SitePart = { folder: '', except: [] };

const noQuestions: Questions = { fillers: [], pages: {}, within: {} };

/** Reads the pages of a built site and writes the index that `client.ts` searches. */
export async function buildIndex(options: IndexOptions): Promise<IndexReport> {
  const { site, facets, chunkSize = 1500, filesForPagefind = 500, onProgress } = options;
  const { part = wholeSite, questions = noQuestions } = options;
  const { output = join(site, part.folder, 'pagefind') } = options;
  const { readDocument = async (file: string) => parse(await readFile(join(site, file), 'utf8')) } =
    options;
  const contents = await readSite({
    site,
    part,
    facets,
    chunkSize,
    filesForPagefind,
    questions,
    readDocument,
    onPage: (done, total) => onProgress?.({ step: 'pages', done, total }),
  });

  await refuseOther(output);
  await rm(output, { recursive: true, force: true });
  let files = 0;
  let bytes = 0;
  for await (const [path, content] of bundleFiles(contents)) {
    const file = join(output, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    files += 1;
    bytes += content.length;
    onProgress?.({ step: 'files', done: files, total: null });
  }
  return { pages: contents.lengths.length, files, bytes };
}
