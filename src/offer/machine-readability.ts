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
import type { Site } from '../site/site.ts';
import { filesAt, publishedFiles } from './files.ts';
import { publishedDataIn } from './published-data.ts';

/** The published files tested by the rules of machine readability, once per build. */

/** The mark at the beginning is part of what is tested. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const textAt = async (name: string, site: Site) => {
  const [file] = filesAt([`${dataFolder}/${name}`], site);
  return decoder.decode(await file?.bytes());
};

const offeredIn = (site: Site) => offeredTables(publishedDataIn(site)).map(({ table }) => table);

const inspectedTables = (site: Site): Promise<readonly InspectedTable[]> =>
  Promise.all(
    offeredIn(site).map(async (table) => {
      const text = await textAt(`${table.name}.csv`, site);
      return inspectedTable({ table, text, plain: await textAt(`plain/${table.name}.csv`, site) });
    }),
  );

/** Tables as the packages of earlier reports hold them. */
function earlierLayouts(site: Site): readonly FileLayout[] {
  const { portfolio, releases } = site;
  const tables = offeredIn(site);
  const earlier = releases.filter(({ vintage }) => vintage !== portfolio.vintage.vintage);
  return earlier
    .flatMap(({ files }) => [...files])
    .flatMap(([name, { bytes }]) => {
      const table = tables.find((candidate) => name === `${candidate.name}.csv`);
      const [header = []] = csvCells(decoder.decode(bytes));
      return table ? [{ table: table.name, header }] : [];
    });
}

/** Descriptions of the data are no data. */
const dataPaths = (site: Site) =>
  [...publishedFiles(site).values()]
    .filter((file) => inDataFolder(file) && file.rows !== null)
    .map(({ path }) => path);

async function inspectedWorkbook(site: Site) {
  const [file] = filesAt([`${dataFolder}/${wholeName}.xlsx`], site);
  return file ? readWorkbook(await file.bytes()) : null;
}

const findingsOfFirst = once(async (site: Site): Promise<readonly RuleFinding[]> => {
  const workbook = await inspectedWorkbook(site);
  return findingsOf({
    paths: dataPaths(site),
    tables: await inspectedTables(site),
    sheets: workbook ? inspectedSheets(workbook, sheetsOf(publishedDataIn(site))) : [],
    workbook,
    layouts: earlierLayouts(site),
  });
});

/** The same for every edition: data is. */
export const findingsIn = ({ first }: Site) => findingsOfFirst(first);

/** How many rules are met, do not apply, are not met. */
export async function findingCounts(site: Site) {
  const all = await findingsIn(site);
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
