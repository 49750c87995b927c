import type { ContentFile, Loaded } from '../load/content.ts';
import { loadContent } from '../load/load-content.ts';
import { changedFiles } from './apply-edits.ts';
import type { ChangeSet } from './change-set.ts';

/** The content as it would be: with problems it must not be written. */
export const loadedWith = (
  files: readonly ContentFile[],
  { tables }: Pick<ChangeSet, 'tables'>,
): Loaded => loadContent(changedFiles(files, tables));
