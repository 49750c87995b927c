import * as pagefind from 'pagefind';
import { readBody, readChunk } from '../format/index-reader.ts';
import type { Chunk, Indexer } from './indexer.ts';
import type { PlacedBlock } from './placed-block.ts';
import { blockGap } from '../text/page-text.ts';
import {
  type Entry,
  fileNames,
  formatVersion,
  indexLanguage,
  weights,
} from '../format/pagefind-format.ts';
import { tokensOf } from '../text/token.ts';

/** Pagefind reads from the environment how many places close a chunk. */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Values of `data-pagefind-weight` that give the weights of the format: 24 times, cut off. */
const factors = new Map<number, number>([
  [weights.text, 1.05],
  [weights.heading, 4],
  [weights.title, 7],
]);

/** A sign that takes a position and has no token: a phrase never runs beyond it. */
const gap = '|';

/** A page of tokens. They are ASCII, so neither segmenter nor stemmer nor folding touches them. */
function tokenDocument(blocks: readonly PlacedBlock[]): string {
  const paragraphs = blocks.map(({ characters, weight }) => {
    const tokens = tokensOf(characters).join(' ');
    return `<p data-pagefind-weight="${factors.get(weight) ?? 1}">${tokens} ${gap}</p>`;
  });
  return `<html><body>${paragraphs.join('')}</body></html>`;
}

const positionsIn = (blocks: readonly PlacedBlock[]) =>
  blocks.reduce((sum, { characters }) => sum + characters.length + blockGap, 0);

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

/** The parts of a chunk file of Pagefind that the table of this index needs. */
async function chunkOf(file: Uint8Array): Promise<Chunk> {
  const content = new Uint8Array(file);
  const tokens = [...(await readChunk(content)).keys()];
  return { first: tokens[0] ?? '', last: tokens.at(-1) ?? '', bytes: await readBody(content) };
}

/**
 * Pagefind's own indexer. It is given tokens in place of words, and of its files the chunks are
 * taken. Two guards stop the build if another version of Pagefind counts or writes otherwise.
 */
export async function createPagefindIndexer(chunkSize: number): Promise<Indexer> {
  process.env[chunkSizeVariable] = String(chunkSize);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: indexLanguage });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  let pages = 0;

  return {
    addPage: async (blocks) => {
      const content = tokenDocument(blocks);
      const { errors: faults, file } = await index.addHTMLFile({ url: `${pages}/`, content });
      refuse(faults);
      if (file.uniqueWords !== positionsIn(blocks)) {
        throw new Error(
          `Pagefind counts ${file.uniqueWords} positions, not ${positionsIn(blocks)}.`,
        );
      }
      pages += 1;
    },
    async *chunks() {
      const { errors: faults, files } = await index.getFiles();
      await pagefind.close();
      refuse(faults);
      const entry = files.find(({ path }) => path === fileNames.entry);
      const { version } = JSON.parse(new TextDecoder().decode(entry?.content)) as Entry;
      if (version !== formatVersion) {
        throw new Error(`Pagefind writes version ${version}; this index is ${formatVersion}.`);
      }
      const chunks = files.filter(({ path }) => path.startsWith('index/'));
      const read = await Promise.all(chunks.map(({ content }) => chunkOf(content)));
      yield* read.sort((a, b) => (a.first < b.first ? -1 : 1));
    },
  };
}
