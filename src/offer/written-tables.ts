import { sentTables } from '../check/sent-tables.ts';
import { publishedFile, type PublishedFile } from '../publish/file.ts';
import { formats } from '../publish/formats.ts';
import type { Site } from '../site/site.ts';

/** What the page fetches on which staff bring a report: the tables as they are written. */
const tablesPath = `check/tables.${formats.view_json.ending}`;

export const writtenTableFiles = ({ written }: Site): readonly PublishedFile[] => [
  publishedFile({ path: tablesPath, format: 'view_json' }, () =>
    JSON.stringify(sentTables(written.tableFiles)),
  ),
];

export const writtenTablesAddress = ({ url }: Site): string => url.file(tablesPath);
