import { en } from '../../i18n/en/words.ts';
import { ja } from '../../i18n/ja/words.ts';
import { schemaChanges } from '../../model/schema-changes.ts';
import { dataFolder, publishedFile, type PublishedFile } from '../file.ts';

/** Name of the log in the data folder. */
const changelogName = 'CHANGELOG.md';

/** What each version of the schema brought, newest first, in both languages. */
export function writeChangelog(): string {
  const versions = schemaChanges.toReversed().map(({ version, date, changes }) => {
    const lines = changes.flatMap((change) => [`- ${change.ja}`, `  ${change.en}`]);
    return [`## ${version} — ${date}`, '', ...lines].join('\n');
  });
  const lead = [ja, en].map(({ publish }) => publish.schemaPromise({ folder: dataFolder }));
  return `${[`# ${dataFolder}`, ...lead, ...versions].join('\n\n')}\n`;
}

export const changelogFile = (): PublishedFile =>
  publishedFile({ path: `${dataFolder}/${changelogName}`, format: 'markdown' }, writeChangelog);
