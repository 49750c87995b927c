import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { type Search, createSearch } from '../../src/search/query/client.ts';
import type { Questions } from '../../src/search/text/questions.ts';
import type { OtherWord } from '../../src/search/text/variants.ts';
import { type BenchPage, writeSite } from '../../bench/search/corpus.ts';

/** Facets of the pages that tests make. */
export const facets = ['kind', 'project', 'status'];

/** A page with one block for each text. */
export function pageOf(url: string, texts: readonly string[], attributes = ''): BenchPage {
  const [title = '', ...others] = texts;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = others.map((text) => `<p>${escaped(text)}</p>`).join('');
  const html = `<html lang="ja"><main data-pagefind-body ${attributes}><h1>${escaped(title)}</h1>${blocks}</main></html>`;
  return { url, title, texts, html };
}

/** Writes pages as a site into a new folder, with its index. */
export async function siteWith(
  pages: Iterable<BenchPage>,
  chunkSize?: number,
  questions?: Questions,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeSite(folder, pages);
  await buildIndex({ site: folder, facets, chunkSize, questions });
  return folder;
}

/** Opens the index of a site on disk. */
export function openIndex(
  folder: string,
  words: readonly OtherWord[] = [],
  language?: string,
): Search {
  const read = async (path: string) =>
    new Uint8Array(await readFile(join(folder, 'pagefind', path)));
  return createSearch({ read, words, language });
}

/** Numbers of the pages that have the query as it was typed. */
export async function literalHits(search: Search, query: string): Promise<number[]> {
  const { hits } = await search.search(query);
  return hits.filter(({ variants }) => variants.length === 0).map(({ page }) => page);
}
