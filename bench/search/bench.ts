import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAskingPage, browserTimes } from './browser.ts';
import { benchPages, writeSite } from './corpus.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import {
  type IndexCost,
  type Quality,
  type Spread,
  indexCost,
  quality,
  spreadOf,
} from './measure.ts';
import { benchQueries } from './queries.ts';
import { namesIn } from './words.ts';

/**
 * Compares this search with Pagefind as it comes, on sites of several sizes:
 * `npm run bench:search -- 40 1000 10000`. Without numbers: 40 and 1,000 pages.
 */
const defaultSizes = [40, 1000];

const percent = (share: number) => `${(100 * share).toFixed(share === 1 ? 0 : 1)} %`;
const number = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
const meanAndWorst = ({ mean, p95 }: Spread) => `${number(mean)}, ${number(p95)}`;
const medianAndWorst = ({ median, p95 }: Spread) => `${number(median)}, ${number(p95)}`;

interface Measured {
  readonly engine: Engine;
  readonly found: Quality;
  readonly cost: IndexCost;
  /** Milliseconds in a browser. */
  readonly times: readonly number[];
}

/** What is compared: a row each, with the way to write it. */
const rows: readonly (readonly [title: string, of: (measured: Measured) => string])[] = [
  ['recall', ({ found }) => percent(found.recall)],
  ['precision', ({ found }) => percent(found.precision)],
  ['exactly the right pages', ({ found }) => percent(found.exact)],
  ['first answer has it in the title', ({ found }) => percent(found.titleFirst)],
  ['absent strings answered', ({ found }) => `${found.negativesAnswered} of ${found.negatives}`],
  ['KB a query (mean, p95)', ({ found }) => meanAndWorst(found.kilobytes)],
  ['with 10 results (mean, p95)', ({ found }) => meanAndWorst(found.kilobytesWithResults)],
  ['files a query', ({ found }) => number(found.files.mean)],
  ['ms in a browser (median, p95)', ({ times }) => medianAndWorst(spreadOf(times))],
  ['first KB', ({ cost }) => number(cost.firstBytes / 1024)],
  ['index MB', ({ cost }) => number(cost.bytes / 1e6)],
  ['files', ({ cost }) => number(cost.files)],
  ['indexing s', ({ cost }) => number(cost.seconds)],
  ['memory MB', ({ cost }) => (cost.memory === null ? '–' : number(cost.memory / 1e6))],
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

async function compare(size: number, names: readonly string[]): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const pages = [...benchPages(size, names)];
  await writeSite(site, pages);
  const queries = benchQueries(pages);
  await addAskingPage(site);
  const measured: Measured[] = [];
  for (const engine of engines) {
    const cost = await indexCost(engine, site);
    const found = await quality(engine, site, queries);
    measured.push({ engine, cost, found, times: await browserTimes(engine, site, queries) });
  }
  console.log(line([`${number(size)} pages`, ...measured.map(({ engine }) => engine.name)]));
  console.log(line(['---', ...measured.map(() => '---:')]));
  for (const [title, of] of rows) console.log(line([title, ...measured.map(of)]));
  console.log();
  await rm(site, { recursive: true });
}

const asked = process.argv.slice(2).map(Number);
const names = namesIn('content');
for (const size of asked.length > 0 ? asked : defaultSizes) await compare(size, names);
