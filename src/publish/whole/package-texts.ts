import { type Words, wordsOf } from '../../i18n/words.ts';
import type { BaseLanguage } from '../../model/text.ts';
import { topicsOf } from '../tables/about-table.ts';
import { dataPackageName } from '../descriptions/data-package.ts';
import type { PublishedData } from '../tables/published-data.ts';
import type { PublishedTable } from '../tables/published-table.ts';

const rule = '----------------------------------------';

function sections(pairs: readonly (readonly [title: string, text: string])[]): string {
  return pairs.map(([title, text]) => `${title}\n  ${text}\n`).join('\n');
}

function fileLine({ table, rows }: PublishedTable, words: Words, language: BaseLanguage): string {
  const title = table.title[language];
  return words.publish.file({
    file: `${table.name}.csv`,
    title,
    rows: words.format.number(rows.length),
  });
}

/** The read-me of a package: what it is, what is in it, how it is read, credited and checked. */
export function writeReadme(
  tables: readonly PublishedTable[],
  { notes, spokenIn }: Pick<PublishedData, 'notes' | 'spokenIn'>,
): string {
  const part = (language: BaseLanguage) => {
    const words = wordsOf(language);
    const { noteTitles, files, checking, check, dataPackage } = words.publish;
    const own = notes[language];
    const lines = tables.map((table) => fileLine(table, words, language));
    return sections([
      ...topicsOf(own).map((topic) => [noteTitles[topic], own[topic] ?? ''] as const),
      [files, [...lines, dataPackage({ file: dataPackageName })].join('\n  ')],
      [checking, check],
    ]);
  };
  return spokenIn.map(part).join(`\n${rule}\n\n`);
}

/** Licence and credit of a package. */
export function writeLicence({
  notes,
  spokenIn,
}: Pick<PublishedData, 'notes' | 'spokenIn'>): string {
  const part = (language: BaseLanguage) => {
    const { noteTitles } = wordsOf(language).publish;
    const { licence, credit, source } = notes[language];
    return sections([
      [noteTitles.licence, licence],
      [noteTitles.credit, credit],
      [noteTitles.source, source],
    ]);
  };
  return spokenIn.map(part).join(`\n${rule}\n\n`);
}
