import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isRefusedChangeSet, readChangeSet } from '../../src/change-set/change-set-zip.ts';
import { loadedWith } from '../../src/change-set/loaded-with.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { csvOf, workbookOf, type ChosenFile } from '../check/report-files.ts';
import type { PrintedReport } from '../check/report-of.ts';
import { pdfOf } from './clerk.ts';
import { config, openTab } from './visit.ts';

const files = readContentFiles(config.contentDirectory);
const { content } = loadContent(files);
if (!content) throw new Error('The content has problems.');

/** The content of the site that is tested. */
export const ownContent = content;

export const fileKinds = ['csv', 'xlsx', 'pdf'] as const;

export async function fileOf(
  kind: (typeof fileKinds)[number],
  report: PrintedReport,
): Promise<ChosenFile> {
  if (kind === 'pdf') return pdfOf(report, await openTab());
  return kind === 'csv' ? csvOf(report) : workbookOf(report);
}

/** The change set that the last step gives. */
export async function takenFrom(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.locator('[data-act="download"]').click();
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'change-set.zip');
  await (await coming).saveAs(path);
  return readFileSync(path);
}

/** The change set goes through its reader, and the content with it has no problems. */
export function expectSound(zip: Uint8Array): void {
  const read = readChangeSet(zip, files);
  if (isRefusedChangeSet(read)) throw new Error(`The change set is refused: ${read.code}`);
  const { problems } = loadedWith(files, read);
  expect(problems.map(({ place, code }) => [place.file, place.row, code])).toEqual([]);
  expect([...read.tables.keys()]).toContain('content/data/observations.csv');
}
