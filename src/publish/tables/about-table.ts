import { rowAt, indexBy } from '../../derive/rows-by-key.ts';
import { en } from '../../i18n/en.ts';
import { ja } from '../../i18n/ja.ts';
import type { Words } from '../../i18n/words.ts';
import type { Database, Source } from '../../model/database.ts';
import type { Settings } from '../../model/settings.ts';
import { about } from '../../model/views/about.ts';
import type { PublishedTable } from './published-table.ts';

/** What a file says of the data as a whole, in the order in which it is read. */
export type Notes = Readonly<Record<keyof Words['publish']['noteTitles'], string>>;

function sourceLine({ publisher, meeting, title, issued }: Source, words: Words): string {
  const document = [meeting, title].filter((part) => part !== null).join(' ');
  return words.publish.source({ publisher, document, date: words.format.date(issued) });
}

/** No note holds an address of the site, so the same content gives the same files anywhere. */
export function notesOf(database: Database, settings: Settings, words: Words): Notes {
  const { name, description, municipality, publisher, is_official, licence } = settings;
  const { publish, site, format } = words;
  const sourceById = indexBy(database.sources, (source) => source.source_id);
  const reports = database.vintages.map(({ source_id }) => rowAt(sourceById, source_id));
  const sources = format.list(reports.map((source) => sourceLine(source, words)));
  const newest =
    database.vintages
      .map(({ vintage }) => vintage)
      .toSorted()
      .at(-1) ?? '';
  const standing = is_official ? site.footer.official : site.footer.notOfficial;
  return {
    name,
    description,
    vintage: publish.vintage({ date: format.date(newest) }),
    publisher: publish.publisher({
      publisher: publisher.name,
      standing: standing({ municipality }),
    }),
    source: sources,
    credit: publish.credit({ sources }),
    licence: publish.licence({ licence: licence.name, url: licence.url }),
    units: publish.units,
    empty: publish.empty,
    years: publish.years,
    codes: publish.codes,
    encoding: publish.encoding,
  };
}

/** The notes in both languages as a table. */
export function aboutTable(database: Database, settings: Settings): PublishedTable {
  const japanese = notesOf(database, settings, ja);
  const english = notesOf(database, settings, en);
  const topics = Object.keys(japanese) as (keyof Notes)[];
  const rows = topics.map((topic) => ({
    topic,
    title: ja.publish.noteTitles[topic],
    title_en: en.publish.noteTitles[topic],
    description: japanese[topic],
    description_en: english[topic],
  }));
  return { table: about, rows };
}
