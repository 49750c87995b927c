import {
  municipalityOf,
  publishedTablesOf,
  type PublishedContent,
  type PublishedTable,
} from './published-table.ts';
import { aboutTable, type BilingualNotes, bilingualNotes } from './about-table.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { type BaseLanguage, descriptionLanguages } from '../../model/text.ts';
import { resultsView } from './results-view.ts';
import { spokenTable } from './spoken-table.ts';
import { latestView, wideView } from './views.ts';

/** All tables and views that are offered, with their rows, made once. */
export interface PublishedData extends PublishedContent {
  /** The tables of the content with their derived columns. */
  readonly tables: readonly PublishedTable[];
  /** One row for each KPI and year, in words. */
  readonly results: PublishedTable;
  readonly wide: PublishedTable;
  readonly latest: PublishedTable;
  /** What every column means: the same rows in every format. */
  readonly dictionary: PublishedTable;
  /** In which files describe themselves; the first one gives titles and headings. */
  readonly spokenIn: readonly [BaseLanguage, ...BaseLanguage[]];
  /** What a file says of the data as a whole, and the same as a table. */
  readonly notes: BilingualNotes;
  readonly about: PublishedTable;
}

export function publishedDataOf(content: PublishedContent): PublishedData {
  const spokenIn = descriptionLanguages(content.settings.languages);
  const [main] = spokenIn;
  const spoken = ({ table, rows }: PublishedTable) => ({ table: spokenTable(table, main), rows });
  const tables = publishedTablesOf(content).map(spoken);
  const [results, wide, latest] = [
    spoken(resultsView(content, { language: main, printed: content.database })),
    spoken(wideView(content)),
    spoken(latestView(content)),
  ];
  const explained = [...tables, results, wide, latest].map(({ table }) => table);
  const dictionary = spoken(dictionaryTable(explained, municipalityOf(content)));
  const notes = bilingualNotes(content);
  const about = spoken(aboutTable(notes, main));
  return { ...content, tables, results, wide, latest, dictionary, spokenIn, notes, about };
}

/** What is offered beside the tables: the results first, which most readers want. */
export const viewsOf = ({ results, wide, latest, dictionary }: PublishedData) => [
  results,
  wide,
  latest,
  dictionary,
];

/** Everything that is offered as CSV for the whole site. */
export const offeredTables = (data: PublishedData): readonly PublishedTable[] => [
  ...data.tables,
  ...viewsOf(data),
];
