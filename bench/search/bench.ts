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

const columns = [
  'search',
  'pages',
  'recall',
  'precision',
  'exact sets',
  'title first',
  'negatives answered',
  'KB a query (mean, p95)',
  'with 10 results (mean, p95)',
  'files a query',
  'ms in a browser (median, p95)',
  'index MB',
  'files',
  'first KB',
  'indexing s',
  'memory MB',
];

const percent = (share: number) => `${(100 * share).toFixed(share === 1 ? 0 : 1)} %`;
const number = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
const meanAndWorst = ({ mean, p95 }: Spread) => `${number(mean)}, ${number(p95)}`;
const medianAndWorst = ({ median, p95 }: Spread) => `${number(median)}, ${number(p95)}`;

interface Measured {
  readonly found: Quality;
  readonly cost: IndexCost;
  /** Milliseconds in a browser. */
  readonly times: readonly number[];
}

function row(engine: Engine, pages: number, { found, cost, times }: Measured): string[] {
  return [
    engine.name,
    number(pages),
    percent(found.recall),
    percent(found.precision),
    percent(found.exact),
    percent(found.titleFirst),
    `${found.negativesAnswered} of ${found.negatives}`,
    meanAndWorst(found.kilobytes),
    meanAndWorst(found.kilobytesWithResults),
    number(found.files.mean),
    medianAndWorst(spreadOf(times)),
    number(cost.bytes / 1e6),
    number(cost.files),
    number(cost.firstBytes / 1024),
    number(cost.seconds),
    cost.memory === null ? '–' : number(cost.memory / 1e6),
  ];
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

async function compare(size: number, names: readonly string[]): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const pages = [...benchPages(size, names)];
  await writeSite(site, pages);
  const queries = benchQueries(pages);
  await addAskingPage(site);
  for (const engine of engines) {
    const cost = await indexCost(engine, site);
    const found = await quality(engine, site, queries);
    const times = await browserTimes(engine, site, queries);
    console.log(line(row(engine, size, { found, cost, times })));
  }
  await rm(site, { recursive: true });
}

const asked = process.argv.slice(2).map(Number);
const names = namesIn('content');
console.log(line(columns));
console.log(line(columns.map(() => '---')));
for (const size of asked.length > 0 ? asked : defaultSizes) await compare(size, names);
