import { createCellWriter } from './tables/cells.ts';
import { checksumsName, writeChecksums } from '../write/checksums.ts';
import { dataPackageName, writeDataPackage } from './descriptions/data-package.ts';
import type { DatasetAddresses, DatasetFacts } from './descriptions/dataset.ts';
import { dataFolder, factsOfAll, inDataFolder, publishedFile, type PublishedFile } from './file.ts';
import { writeNdjson } from './tables/ndjson.ts';
import { offeredTables, type PublishedData } from './tables/published-data.ts';
import { csvFiles, jsonFile, tableFiles } from './tables/table-files.ts';

/** Every table and view of the data by itself. */
function filesOfTables(data: PublishedData): readonly PublishedFile[] {
  const { tables, results, wide, latest, dictionary } = data;
  const writeCell = createCellWriter(data.database);
  const { name, vintage, source, credit, licence } = data.notes.ja;
  const notes = { name, vintage, source, credit, licence };
  const observations = tables.filter(({ table }) => table.name === 'observations');
  return [
    ...csvFiles(results, writeCell),
    jsonFile(results),
    ...[...tables, latest].flatMap((table) => tableFiles(table, writeCell, notes)),
    ...[wide, dictionary].flatMap((view) => csvFiles(view, writeCell)),
    ...observations.map((table) => {
      const path = `${dataFolder}/observations.ndjson`;
      return publishedFile({ path, format: 'ndjson', rows: table.rows.length }, () =>
        writeNdjson(table),
      );
    }),
  ];
}

/** The tables with what describes them as a package: null addresses where there is no site. */
export function describedFiles(
  data: PublishedData,
  facts: DatasetFacts,
  addresses: DatasetAddresses | null,
): readonly PublishedFile[] {
  const files = filesOfTables(data);
  const codelists = data.tables.find(({ table }) => table.name === 'codelists')?.rows ?? [];
  const csv = files.filter(({ format }) => format === 'csv');
  const path = `${dataFolder}/${dataPackageName}`;
  const description = publishedFile({ path, format: 'data_package' }, async () =>
    writeDataPackage({
      ...{ codelists, facts, addresses },
      tables: offeredTables(data),
      files: new Map((await factsOfAll(csv)).map((file) => [file.path, file])),
    }),
  );
  return [...files, description];
}

/** The checksums of every file in the data folder, made from the list of all files. */
export function checksumsFile(files: readonly PublishedFile[]): PublishedFile {
  const path = `${dataFolder}/${checksumsName}`;
  return publishedFile({ path, format: 'checksums' }, async () => {
    const facts = await factsOfAll(files.filter(inDataFolder));
    return writeChecksums(
      facts.map((file) => ({ ...file, name: file.path.slice(dataFolder.length + 1) })),
    );
  });
}
