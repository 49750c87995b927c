import { en } from '../i18n/en.ts';
import { ja } from '../i18n/ja.ts';
import { brokenReleases, readReleases, releasesDirectory } from '../offer/released-files.ts';

/** What to tell whoever builds the site when a released file has changed; null if none has. */
export function releaseReport(contentDirectory: string): string | null {
  const broken = brokenReleases(readReleases(contentDirectory));
  if (broken.length === 0) return null;
  const folder = releasesDirectory(contentDirectory);
  return [ja, en]
    .map(({ publish, format }) => publish.releaseChanged({ folder, files: format.list(broken) }))
    .join('\n');
}
