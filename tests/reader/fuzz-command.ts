import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createRandom } from '../../bench/search/random.ts';
import { readPdfFile } from '../../src/import/read-pdf-file.ts';
import { readReport } from '../../src/reader/read-report.ts';
import { fuzzSeeds } from './fuzz-seeds.ts';
import { mutated } from './mutated.ts';

/**
 * `npm run fuzz:reader -- --minutes 5`: prints each file on which reading fails, or takes long. What
 * counts is the time of the processor, so that a busy machine finds nothing that is not there.
 */
const at = process.argv.indexOf('--minutes');
const minutes = Number(at < 0 ? 1 : process.argv[at + 1]);
const longestMs = 10_000;
const seeds = await fuzzSeeds();
const end = Date.now() + minutes * 60_000;
let tried = 0;
let failed = 0;

function keep(bytes: Uint8Array, why: string) {
  failed += 1;
  mkdirSync('node_modules/.cache/fuzz', { recursive: true });
  writeFileSync(`node_modules/.cache/fuzz/${tried}`, bytes);
  console.log(`node_modules/.cache/fuzz/${tried}: ${why}`);
}

while (Date.now() < end) {
  tried += 1;
  const random = createRandom(tried + (Date.now() % 1_000_000));
  const [name, seed] = random.oneOf(seeds);
  const bytes = mutated(seed, random);
  const start = process.cpuUsage();
  try {
    await readReport(bytes, { vintage: null }, { readPdf: readPdfFile });
  } catch (error) {
    keep(bytes, `${name}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  }
  const { user, system } = process.cpuUsage(start);
  const usedMs = Math.round((user + system) / 1000);
  if (usedMs > longestMs) keep(bytes, `${name}: ${usedMs} ms`);
}
console.log(`${tried} files, ${failed} that failed`);
process.exitCode = failed === 0 ? 0 : 1;
