import { documentName } from '../../derive/document-name.ts';
import { newestOf } from '../../derive/newest.ts';
import { rowAt, indexBy } from '../../derive/rows-by-key.ts';
import { whoseSite } from '../../derive/whose-site.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { Source } from '../../model/database.ts';
import { schemaVersion } from '../../model/schema-version.ts';
import { type BaseLanguage, descriptionLanguages } from '../../model/text.ts';
import { about } from '../../model/views/about.ts';
import type { PublishedContent, PublishedTable } from './published-table.ts';

/** What a file says of the data as a whole, in the order in which it is read. */
export type Notes = Readonly<Record<Exclude<Topic, 'site'>, string>> & {
  /** Absent where the address of the site is not known. */
  readonly site?: string;
};

type Topic = keyof Words['publish']['noteTitles'];

/** The topics that a file has notes on, in their order. */
export const topicsOf = (notes: Notes) => Object.keys(notes) as Topic[];

function sourceLine(source: Source, words: Words): string {
  const { publisher, issued } = source;
  const date = words.format.date(issued);
  return words.publish.source({ publisher, document: documentName(source), date });
}

/** The notes in the languages that files are described in; a site without Japanese has English twice. */
export type BilingualNotes = Readonly<Record<BaseLanguage, Notes>>;

export function bilingualNotes(content: PublishedContent): BilingualNotes {
  const { settings } = content;
  const [main] = descriptionLanguages(settings.languages);
  return {
    ja: notesOf(content, wordsOf(main, settings)),
    en: notesOf(content, wordsOf('en', settings)),
  };
}

function notesOf({ database, settings, home }: PublishedContent, words: Words): Notes {
  const { name, description, publisher, licence } = settings;
  const { publish, format } = words;
  const sourceById = indexBy(database.sources, (source) => source.source_id);
  const reports = database.vintages.map(({ source_id }) => rowAt(sourceById, source_id));
  const sources = format.list(reports.map((source) => sourceLine(source, words)));
  const newest = newestOf(database.vintages)?.vintage ?? '';
  return {
    name,
    description,
    vintage: publish.vintage({ date: format.date(newest) }),
    publisher: publish.publisher({
      publisher: publisher.name,
      standing: whoseSite(settings, words),
    }),
    source: sources,
    credit: publish.credit({ sources }),
    licence: publish.licence({ licence: licence.name, url: licence.url }),
    units: publish.units,
    empty: publish.empty,
    years: publish.years,
    codes: publish.codes,
    encoding: publish.encoding,
    schema: publish.schema({ version: schemaVersion }),
    ...(home !== null && { site: home }),
  };
}

/** The notes in both languages as a table; in English twice where a site has no Japanese. */
export function aboutTable(
  { ja: japanese, en: english }: BilingualNotes,
  main: BaseLanguage,
): PublishedTable {
  const [first, second] = [wordsOf(main).publish, wordsOf('en').publish];
  const rows = topicsOf(japanese).map((topic) => ({
    topic,
    title: first.noteTitles[topic],
    title_en: second.noteTitles[topic],
    description: japanese[topic] ?? null,
    description_en: english[topic] ?? null,
  }));
  return { table: about, rows };
}
