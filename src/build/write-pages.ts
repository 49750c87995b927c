import { fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inBoth } from '../i18n/words.ts';
import type { Prose } from '../load/content.ts';
import type { PictureProgress } from '../pictures/ordered-pictures.ts';
import type { CommandOutput } from './command-output.ts';
import { createPictureReport } from './picture-report.ts';

/** What pages are written from, and where. */
export interface PageOrder {
  readonly prose: Prose;
  /** Receives the pages. */
  readonly site: string;
  /** What Astro remembers during the build. */
  readonly cache: string;
}

/** What the writer of pages says: a picture, what the machine refuses, or that it has come to its end. */
export type PageReport =
  { readonly picture: PictureProgress } | { readonly trouble: string } | 'written';

const program = fileURLToPath(new URL('page-writer.ts', import.meta.url));

/**
 * Linux keeps up to eight stores of memory for each core, and gives little of them back: one serves
 * the threads of the bundler as well (`mallopt(3)`). Other systems do not read it.
 */
const sparing = { MALLOC_ARENA_MAX: '1' };

/** Collects what is no longer used each time the heap has grown by two fifths, not when it has doubled. */
const frugal = ['--heap-growing-percent=40'];

/** Has the pages and files written. False where not all could be, which is told. */
export async function writePages(
  { prose, site, cache }: PageOrder,
  output: CommandOutput,
): Promise<boolean> {
  const pictures = createPictureReport(output.progress);
  const said: PageReport[] = [];
  const writer = fork(program, {
    serialization: 'advanced',
    execArgv: [...process.execArgv, ...frugal],
    env: { ...sparing, ...process.env },
  });
  writer.on('message', (report: PageReport) => {
    said.push(report);
    if (typeof report === 'object' && 'picture' in report) pictures.receive(report.picture);
  });
  writer.send({ prose, site, cache });
  const [, signal] = (await once(writer, 'close')) as [number | null, string | null];
  const isWritten = said.includes('written');
  const drawn = pictures.summary();
  if (drawn !== null && isWritten) output.log(drawn);
  const failures = [...pictures.failures(), ...troublesOf(said, signal)];
  if (failures.length > 0) output.fail(failures.join('\n'));
  return isWritten && failures.length === 0;
}

function troublesOf(said: readonly PageReport[], signal: string | null): string[] {
  const told = said.flatMap((report) =>
    typeof report === 'object' && 'trouble' in report ? [report.trouble] : [],
  );
  if (signal === null) return told;
  return [...told, inBoth(({ commands }) => commands.writerKilled({ signal }))];
}
