import * as pagefind from 'pagefind';
import { normalText } from '../../src/search/text/normalise.ts';
import { tokensOf } from '../../src/search/text/token.ts';
import { benchPages } from './corpus.ts';
import { watchMemory } from './memory.ts';
import { namesIn } from './words.ts';

/**
 * What Pagefind's own indexer needs for the tokens of this search:
 * `node bench/search/pagefind-indexer.ts 10000`. Ten thousand pages take more than 5 GB.
 */
const size = Number(process.argv[2] ?? 1000);

const start = performance.now();
const memory = watchMemory(process.pid);
const { index } = await pagefind.createIndex({ forceLanguage: 'und' });
for (const { url, texts } of benchPages(size, namesIn('content'))) {
  const blocks = texts.map((text) => tokensOf(normalText(text).characters).join(' '));
  const content = blocks.map((tokens) => `<p>${tokens} |</p>`).join('');
  await index?.addHTMLFile({ url, content: `<html><body>${content}</body></html>` });
}
await index?.getFiles();
const seconds = (performance.now() - start) / 1000;
console.log(`${size} pages: ${seconds.toFixed(0)} s, ${((memory() ?? 0) / 1e6).toFixed(0)} MB`);
await pagefind.close();
