import { ja } from '../i18n/ja.ts';
import type { Database } from '../model/database.ts';
import type { Settings } from '../model/settings.ts';
import { notesOf } from './tables/about-table.ts';
import { createCellWriter } from './tables/cells.ts';
import { checksumsName, writeChecksums } from '../write/checksums.ts';
import { viewsOf } from './tables/offered-tables.ts';
import { dataFolder, type Distribution, distribution } from './file.ts';
import { writeNdjson } from './tables/ndjson.ts';
import { publishedTable, publishedTablesOf } from './tables/published-table.ts';
import { csvDistributions, tableDistributions } from './tables/table-files.ts';
import { wholeDistributions } from './whole/whole-files.ts';

/** Every table and view of the data, each by itself and all together. */
export async function dataDistributions(
  database: Database,
  settings: Settings,
): Promise<readonly Distribution[]> {
  const writeCell = createCellWriter(database);
  const { name, vintage, source, credit, licence } = notesOf(database, settings, ja);
  const notes = { name, vintage, source, credit, licence };
  const tables = publishedTablesOf(database);
  const observations = publishedTable(database, 'observations');
  const ndjson = writeNdjson(observations);
  return [
    ...(await wholeDistributions(database, settings)),
    ...tables.flatMap((table) => tableDistributions(table, writeCell, notes)),
    ...viewsOf(database).flatMap((view) => csvDistributions(view, writeCell)),
    distribution(`${dataFolder}/observations.ndjson`, 'ndjson', observations.rows.length, ndjson),
  ];
}

/** The checksums of every file in the data folder, made from the list of all files. */
export function checksumsDistribution(files: Iterable<Distribution>): Distribution {
  const named = [...files]
    .filter(({ path }) => path.startsWith(`${dataFolder}/`))
    .map(({ path, bytes }) => ({ name: path.slice(dataFolder.length + 1), bytes }));
  const path = `${dataFolder}/${checksumsName}`;
  return distribution(path, 'checksums', null, writeChecksums(named));
}
