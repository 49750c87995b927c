import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked, Engine } from './engine.ts';
import { watchMemory } from './memory.ts';
import type { BenchQuery } from './queries.ts';

/** What writing an index costs, and how large it is. */
export interface IndexCost {
  readonly seconds: number;
  /** Bytes of memory, all processes together; null where it cannot be seen. */
  readonly memory: number | null;
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the tables that are read before the first query. */
  readonly firstBytes: number;
}

export async function indexCost(engine: Engine, site: string): Promise<IndexCost> {
  const start = performance.now();
  const indexing = spawn(
    process.execPath,
    [join(import.meta.dirname, 'index-site.ts'), engine.name, site],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const memory = watchMemory(indexing.pid ?? 0);
  const code = await new Promise((done) => indexing.on('close', done));
  if (code !== 0) throw new Error(`${engine.name} could not write its index`);
  const seconds = (performance.now() - start) / 1000;

  const folder = engine.folderOf(site);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytesOf = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const isFirst = (path: string) =>
    engine.first.some((each) => each.test(path.slice(folder.length + 1)));
  return {
    seconds,
    memory: memory(),
    files: files.length,
    bytes: bytesOf(files),
    firstBytes: bytesOf(files.filter(isFirst)),
  };
}

/** How good the answers of a search are, and what they cost. Shares are from 0 to 1. */
export interface Quality {
  /** Mean over the queries that occur. */
  readonly recall: number;
  readonly precision: number;
  /** Share of all queries that are answered with exactly the right pages. */
  readonly exact: number;
  /** Share of the queries that occur in a title whose first answer is such a page. */
  readonly titleFirst: number;
  /** Queries that occur nowhere, and those of them that are answered all the same. */
  readonly negatives: number;
  readonly negativesAnswered: number;
  readonly kilobytes: Spread;
  readonly kilobytesWithResults: Spread;
  readonly files: Spread;
}

export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { mean: mean(values), median: at(0.5), p95: at(0.95) };
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

interface Pair {
  readonly query: BenchQuery;
  readonly asked: Asked;
}

const rightPages = ({ query, asked }: Pair) => {
  const found = new Set(asked.pages);
  return query.pages.filter((page) => found.has(page)).length;
};

const isExact = (pair: Pair) =>
  rightPages(pair) === pair.query.pages.length &&
  pair.asked.pages.length === pair.query.pages.length;

export async function quality(
  engine: Engine,
  site: string,
  queries: readonly BenchQuery[],
): Promise<Quality> {
  const pairs: Pair[] = [];
  for (const query of queries) pairs.push({ query, asked: await engine.ask(site, query.text) });

  const positive = pairs.filter(({ query }) => query.pages.length > 0);
  const negative = pairs.filter(({ query }) => query.pages.length === 0);
  const inTitle = positive.filter(({ query }) => query.titles.length > 0);
  const share = (some: readonly Pair[], of: (pair: Pair) => number | boolean) =>
    mean(some.map((pair) => Number(of(pair))));
  const spread = (of: (asked: Asked) => number) => spreadOf(pairs.map(({ asked }) => of(asked)));
  return {
    recall: share(positive, (pair) => rightPages(pair) / pair.query.pages.length),
    precision: share(positive, (pair) => rightPages(pair) / Math.max(1, pair.asked.pages.length)),
    exact: share(pairs, isExact),
    titleFirst: share(inTitle, ({ query, asked }) => query.titles.includes(asked.pages[0] ?? '')),
    negatives: negative.length,
    negativesAnswered: negative.filter(({ asked }) => asked.pages.length > 0).length,
    kilobytes: spread(({ bytes }) => bytes / 1024),
    kilobytesWithResults: spread(({ bytesWithResults }) => bytesWithResults / 1024),
    files: spread(({ files }) => files),
  };
}
