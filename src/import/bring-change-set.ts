import { inBoth } from '../i18n/words.ts';
import { isRefusedChangeSet, readChangeSet } from '../change-set/change-set-zip.ts';
import { refusedChangeSetText } from '../change-set/change-set-text.ts';
import { rowChanges } from '../change-set/row-changes.ts';
import { loadContent } from '../load/load-content.ts';
import { reportOf } from '../load/report/report.ts';
import { reportText } from '../load/report/text.ts';
import { outcome, type BringEffects, type ImportOutcome } from './effects.ts';
import type { ImportOptions } from './read-options.ts';
import { writeChanges } from './write-changes.ts';

/** A change set that somebody handed in is checked like anything that was written by hand. */
export async function bringChangeSet(
  bytes: Uint8Array,
  options: ImportOptions,
  effects: BringEffects,
): Promise<ImportOutcome> {
  const files = effects.readContent();
  const read = readChangeSet(bytes, files);
  if (isRefusedChangeSet(read)) {
    return outcome(
      1,
      inBoth((words) => refusedChangeSetText(read, words)),
    );
  }
  const before = loadContent(files);
  if (!before.content) {
    const mendFirst = inBoth(({ importing }) => importing.contentFaulty);
    return outcome(1, reportText(reportOf(files, before)), mendFirst);
  }
  const changes = rowChanges(files, read.tables);
  return writeChanges({ ...read, changes, again: 0, before, remarks: [] }, options, effects);
}
