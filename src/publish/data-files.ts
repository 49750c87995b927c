import { ja } from '../i18n/ja.ts';
import { notesOf } from './tables/about-table.ts';
import { createCellWriter } from './tables/cells.ts';
import { checksumsName, writeChecksums } from '../write/checksums.ts';
import { dataPackageName, writeDataPackage } from './descriptions/data-package.ts';
import type { DatasetAddresses, DatasetFacts } from './descriptions/dataset.ts';
import { dataFolder, type Distribution, distribution } from './file.ts';
import { writeNdjson } from './tables/ndjson.ts';
import { offeredTables, type PublishedData } from './tables/published-data.ts';
import { csvDistributions, jsonDistribution, tableDistributions } from './tables/table-files.ts';

/** Every table and view of the data by itself. */
export function tableFiles(data: PublishedData): readonly Distribution[] {
  const { tables, results, wide, latest, dictionary } = data;
  const writeCell = createCellWriter(data.database);
  const { name, vintage, source, credit, licence } = notesOf(data, ja);
  const notes = { name, vintage, source, credit, licence };
  const observations = tables.filter(({ table }) => table.name === 'observations');
  return [
    ...csvDistributions(results, writeCell),
    jsonDistribution(results),
    ...[...tables, latest].flatMap((table) => tableDistributions(table, writeCell, notes)),
    ...[wide, dictionary].flatMap((view) => csvDistributions(view, writeCell)),
    ...observations.map((table) => {
      const path = `${dataFolder}/observations.ndjson`;
      return distribution(path, 'ndjson', table.rows.length, writeNdjson(table));
    }),
  ];
}

/** The tables with what describes them as a package: null addresses where there is no site. */
export function describedFiles(
  data: PublishedData,
  facts: DatasetFacts,
  addresses: DatasetAddresses | null,
): readonly Distribution[] {
  const files = tableFiles(data);
  const codelists = data.tables.find(({ table }) => table.name === 'codelists')?.rows ?? [];
  const description = writeDataPackage({
    ...{ codelists, facts, addresses },
    tables: offeredTables(data),
    files: new Map(files.map((file) => [file.path, file])),
  });
  const path = `${dataFolder}/${dataPackageName}`;
  return [...files, distribution(path, 'data_package', null, description)];
}

/** The checksums of every file in the data folder, made from the list of all files. */
export function checksumsDistribution(files: Iterable<Distribution>): Distribution {
  const named = [...files]
    .filter(({ path }) => path.startsWith(`${dataFolder}/`))
    .map(({ path, bytes }) => ({ name: path.slice(dataFolder.length + 1), bytes }));
  const path = `${dataFolder}/${checksumsName}`;
  return distribution(path, 'checksums', null, writeChecksums(named));
}
