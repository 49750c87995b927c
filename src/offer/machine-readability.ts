import { once } from '../derive/once.ts';
import { dataFolder, inDataFolder } from '../publish/file.ts';
import type { RuleFinding } from '../publish/machine-readability/finding.ts';
import {
  inspectedTable,
  type InspectedTable,
  type FileLayout,
  csvCells,
} from '../publish/machine-readability/inspection.ts';
import { findingsOf } from '../publish/machine-readability/rules.ts';
import { readWorkbook } from '../publish/machine-readability/workbook.ts';
import { inspectedSheets } from '../publish/machine-readability/sheets.ts';
import { offeredTables } from '../publish/tables/published-data.ts';
import { sheetsOf, wholeName } from '../publish/whole/whole-files.ts';
import { portfolio, releases } from '../site/database.ts';
import { filesAt, publishedFiles } from './files.ts';
import { publishedData } from './published-data.ts';

/** The published files tested by the rules of machine readability, once per build. */

/** The mark at the beginning is part of what is tested. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const textAt = async (name: string) => {
  const [file] = filesAt(`${dataFolder}/${name}`);
  return decoder.decode(await file?.bytes());
};

const offered = () => offeredTables(publishedData()).map(({ table }) => table);

const inspectedTables = (): Promise<readonly InspectedTable[]> =>
  Promise.all(
    offered().map(async (table) => {
      const text = await textAt(`${table.name}.csv`);
      return inspectedTable({ table, text, plain: await textAt(`plain/${table.name}.csv`) });
    }),
  );

/** Tables as the packages of earlier reports hold them. */
function earlierLayouts(): readonly FileLayout[] {
  const earlier = releases.filter(({ vintage }) => vintage !== portfolio.vintage.vintage);
  return earlier
    .flatMap(({ files }) => [...files])
    .flatMap(([name, { bytes }]) => {
      const table = offered().find((candidate) => name === `${candidate.name}.csv`);
      const [header = []] = csvCells(decoder.decode(bytes));
      return table ? [{ table: table.name, header }] : [];
    });
}

/** Descriptions of the data are no data. */
const dataPaths = () =>
  [...publishedFiles().values()]
    .filter((file) => inDataFolder(file) && file.rows !== null)
    .map(({ path }) => path);

async function inspectedWorkbook() {
  const [file] = filesAt(`${dataFolder}/${wholeName}.xlsx`);
  return file ? readWorkbook(await file.bytes()) : null;
}

export const findings = once(async (): Promise<readonly RuleFinding[]> => {
  const workbook = await inspectedWorkbook();
  return findingsOf({
    paths: dataPaths(),
    tables: await inspectedTables(),
    sheets: workbook ? inspectedSheets(workbook, sheetsOf(publishedData())) : [],
    workbook,
    layouts: earlierLayouts(),
  });
});

/** How many rules are met, do not apply, are not met. */
export async function findingCounts() {
  const all = await findings();
  const countOf = (wanted: RuleFinding['verdict']) =>
    all.filter(({ verdict }) => verdict === wanted).length;
  return {
    total: all.length,
    met: countOf('met'),
    notApplicable: countOf('not_applicable'),
    unmet: countOf('unmet'),
  };
}

/** Where the rules are published. */
export const rulesAddress = 'https://github.com/digital-go-jp/machine_readability_rule';
