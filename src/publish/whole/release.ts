import { checksumsName } from '../../write/checksums.ts';
import { describedFiles } from '../data-files.ts';
import { datasetFacts } from '../descriptions/dataset.ts';
import { type Bytes, publishedFile, type PublishedFile } from '../file.ts';
import { formatNamed } from '../formats.ts';
import { type PackageFile, packageFiles, withChecksums } from './package.ts';
import { sha256 } from '../../write/sha256.ts';
import { publishedDataOf } from '../tables/published-data.ts';
import type { PublishedContent } from '../tables/published-table.ts';
import { packageZip, wholeName, workbook } from './whole-files.ts';

/** Where releases are published, each in a folder with the name of its vintage. */
export const releaseFolder = 'data/releases';

/** What a release keeps: every file of the package by itself, the package, the workbook. */
export async function releaseFiles(
  content: Omit<PublishedContent, 'home'>,
): Promise<readonly PackageFile[]> {
  // A release outlives addresses, so it names none.
  const data = publishedDataOf({ ...content, home: null });
  const [language] = content.settings.languages;
  const files = describedFiles(data, datasetFacts(data, { language, contact: null }), null);
  const whole = (ending: string, bytes: Bytes) => ({
    ...{ name: `${wholeName}.${ending}`, bytes },
    sha256: sha256(bytes),
  });
  const packed = await packageFiles(data, files);
  return withChecksums([
    ...packed,
    whole('zip', packageZip(packed)),
    whole('xlsx', await workbook(data)),
  ]);
}

/** A file of a release as it was frozen; `name` begins with the vintage. */
export function releasedFile(name: string, bytes: Bytes): PublishedFile {
  const format = name.endsWith(`/${checksumsName}`) ? 'checksums' : formatNamed(name);
  if (format === undefined) throw new Error(`No format for the released file ${name}`);
  return publishedFile({ path: `${releaseFolder}/${name}`, format }, () => bytes);
}
