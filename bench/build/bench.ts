import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { codeListsIn, planFiles } from '../content/plan-files.ts';
import { largePlan } from '../content/large-plan.ts';
import { writeContent } from '../content/write-content.ts';
import { measureOutput, type Output } from './output.ts';
import { runBuild, type BuildCost } from './run-build.ts';

/**
 * What a build takes and leaves as the number of KPIs grows: `npm run bench:build -- 13 130 1300`.
 * Each size is built twice: with all pictures to be drawn, and with those that the first has kept.
 */
const defaultSizes = [13, 130, 1300];

/** How many of the largest pages are named. */
const named = 8;

interface Measured {
  readonly size: number;
  readonly drawn: BuildCost;
  readonly kept: BuildCost;
  readonly output: Output;
}

type Row = readonly [title: string, of: (measured: Measured) => number | null, digits: number];

const rows: readonly Row[] = [
  ['CPU s, pictures drawn', ({ drawn }) => drawn.cpuSeconds, 1],
  ['CPU s, pictures kept', ({ kept }) => kept.cpuSeconds, 1],
  ['memory MB, pictures drawn', ({ drawn }) => inMega(drawn.memoryBytes), 0],
  ['memory MB, pictures kept', ({ kept }) => inMega(kept.memoryBytes), 0],
  ['output MB', ({ output }) => inMega(output.bytes), 1],
  ['files', ({ output }) => output.files, 0],
  ['largest page, KB', ({ output }) => largest(output, 'raw'), 1],
  ['largest page, KB gzip', ({ output }) => largest(output, 'gzip'), 1],
];

const inMega = (bytes: number | null) => (bytes === null ? null : bytes / 1e6);
const largest = ({ pages }: Output, kind: 'gzip' | 'raw') =>
  Math.max(0, ...pages.map((page) => page[kind])) / 1000;
const number = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

/** Where builds keep the pictures that they have drawn. */
const pictures = 'node_modules/.cache/pictures';

/** Has none of the kept pictures at hand while something is done. */
async function withoutPictures<Result>(folder: string, act: () => Promise<Result>) {
  const aside = join(folder, 'pictures');
  if (existsSync(pictures)) renameSync(pictures, aside);
  try {
    return await act();
  } finally {
    rmSync(pictures, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, pictures);
  }
}

/** Builds in a folder inside the project: prose is compiled where packages can be found. */
async function measure(size: number): Promise<Measured> {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync('node_modules/.cache/bench-build-');
  try {
    const content = writeContent(
      [...codeListsIn('content'), ...planFiles(largePlan(size))],
      folder,
    );
    const site = join(folder, 'site');
    const { drawn, kept } = await withoutPictures(folder, async () => ({
      drawn: await runBuild(content, site),
      kept: await runBuild(content, site),
    }));
    return { size, drawn, kept, output: measureOutput(site) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A value, and how many times that of the size before it is. */
function cellOf([, of, digits]: Row, measured: Measured, before: Measured | undefined): string {
  const value = of(measured);
  if (value === null) return '–';
  const earlier = before === undefined ? null : of(before);
  const growth = earlier === null || earlier === 0 ? '' : ` (×${number(value / earlier, 1)})`;
  return number(value, digits) + growth;
}

function print(all: readonly Measured[]): void {
  line(['KPIs', ...all.map(({ size }) => number(size, 0))]);
  line(['---', ...all.map(() => '---:')]);
  for (const row of rows) {
    line([row[0], ...all.map((measured, index) => cellOf(row, measured, all[index - 1]))]);
  }
}

function printPages({ size, output }: Measured): void {
  console.log(`\nThe largest pages with ${number(size, 0)} KPIs: KB gzip, KB`);
  for (const { path, raw, gzip } of output.pages.slice(0, named)) {
    console.log(`${number(gzip / 1000, 1)}\t${number(raw / 1000, 1)}\t${path}`);
  }
}

const asked = process.argv.slice(2).map(Number);
const all: Measured[] = [];
for (const size of asked.length > 0 ? asked : defaultSizes) all.push(await measure(size));
print(all);
all.forEach(printPages);
