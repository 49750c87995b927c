import { inBoth } from '../i18n/words.ts';
import { readReport, type ReadEffects } from '../reader/read-report.ts';
import { bringChangeSet } from './bring-change-set.ts';
import { bringReport } from './bring-report.ts';
import { type BringEffects, type ImportOutcome, outcome } from './effects.ts';
import { readingLines } from './reading-lines.ts';
import { refusedText, remarksText } from './reading-text.ts';
import { readImportOptions, type ImportOptions } from './read-options.ts';

export type ImportEffects = ReadEffects & BringEffects;

/**
 * `npm run import -- <file>`: brings a report, or a change set that the page for checking made, to
 * the content. With `--read` it prints what a report says, one value a line, as JSON.
 */
export async function importCommand(
  args: readonly string[],
  effects: ImportEffects,
): Promise<ImportOutcome> {
  const options = readImportOptions(args);
  if (options === null)
    return outcome(
      2,
      inBoth(({ commands }) => commands.importUsage),
    );
  const bytes = effects.readFile(options.file);
  if (bytes === null) {
    return outcome(
      2,
      inBoth(({ commands }) => commands.fileUnreadable({ path: options.file })),
    );
  }
  if (options.file.toLowerCase().endsWith('.zip')) return bringChangeSet(bytes, options, effects);
  return bringBytes(bytes, options, effects);
}

async function bringBytes(
  bytes: Uint8Array,
  options: ImportOptions,
  effects: ImportEffects,
): Promise<ImportOutcome> {
  // The reader may keep the bytes to itself.
  const report = await readReport(bytes.slice(), options, effects);
  if (report.refused !== null) return outcome(1, refusedText(report));
  if (!options.isOnlyRead) return bringReport({ report, bytes, options }, effects);
  return { output: readingLines(report), remarks: remarksText(report), exitCode: 0 };
}
