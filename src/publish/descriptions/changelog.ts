import { wordsOf } from '../../i18n/words.ts';
import type { BaseLanguage } from '../../model/text.ts';
import type { PublishedData } from '../tables/published-data.ts';
import { schemaChanges } from '../../model/schema-changes.ts';
import { dataFolder, publishedFile, type PublishedFile } from '../file.ts';

/** Name of the log in the data folder. */
const changelogName = 'CHANGELOG.md';

/** What each version of the schema brought, newest first. */
export function writeChangelog(spokenIn: readonly BaseLanguage[]): string {
  const versions = schemaChanges.toReversed().map(({ version, date, changes }) => {
    const lines = changes.flatMap((change) =>
      spokenIn.map((language, index) => `${index === 0 ? '- ' : '  '}${change[language]}`),
    );
    return [`## ${version} — ${date}`, '', ...lines].join('\n');
  });
  const lead = spokenIn.map((language) =>
    wordsOf(language).publish.schemaPromise({ folder: dataFolder }),
  );
  return `${[`# ${dataFolder}`, ...lead, ...versions].join('\n\n')}\n`;
}

export const changelogFile = ({ spokenIn }: Pick<PublishedData, 'spokenIn'>): PublishedFile =>
  publishedFile({ path: `${dataFolder}/${changelogName}`, format: 'markdown' }, () =>
    writeChangelog(spokenIn),
  );
