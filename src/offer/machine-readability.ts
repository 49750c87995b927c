import { dataFolder } from '../publish/file.ts';
import type { Finding } from '../publish/machine-readability/finding.ts';
import {
  inspectedTable,
  type InspectedTable,
  type Layout,
  parseCsv,
} from '../publish/machine-readability/inspection.ts';
import { findingsOf } from '../publish/machine-readability/rules.ts';
import { readWorkbook } from '../publish/machine-readability/workbook.ts';
import { inspectedSheets } from '../publish/machine-readability/sheets.ts';
import { offeredTables } from '../publish/tables/published-data.ts';
import { sheetsOf, wholeName } from '../publish/whole/whole-files.ts';
import { portfolio, releases } from '../site/database.ts';
import { distributions } from './files.ts';
import { publishedData } from './published-data.ts';

/** The published files tested by the rules of machine readability, once per build. */

/** The mark at the beginning is part of what is tested. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const fileAt = (name: string) => distributions.get(`${dataFolder}/${name}`)?.bytes;

const textAt = (name: string) => decoder.decode(fileAt(name));

const offered = offeredTables(publishedData).map(({ table }) => table);

const inspectedTables: readonly InspectedTable[] = offered.map((table) => {
  const [text, plain] = [textAt(`${table.name}.csv`), textAt(`plain/${table.name}.csv`)];
  return inspectedTable({ table, text, plain });
});

/** Tables as the packages of earlier reports hold them. */
function earlierLayouts(): readonly Layout[] {
  const earlier = releases.filter(({ vintage }) => vintage !== portfolio.vintage.vintage);
  return earlier
    .flatMap(({ files }) => [...files])
    .flatMap(([name, { bytes }]) => {
      const table = offered.find((candidate) => name === `${candidate.name}.csv`);
      const [header = []] = parseCsv(decoder.decode(bytes));
      return table ? [{ table: table.name, header }] : [];
    });
}

/** Descriptions of the data are no data. */
const dataPaths = [...distributions.values()]
  .filter(({ path, rows }) => path.startsWith(`${dataFolder}/`) && rows !== null)
  .map(({ path }) => path);

const workbookBytes = fileAt(`${wholeName}.xlsx`);
const workbook = workbookBytes ? readWorkbook(workbookBytes) : null;

export const findings: readonly Finding[] = findingsOf({
  paths: dataPaths,
  tables: inspectedTables,
  sheets: workbook ? inspectedSheets(workbook, sheetsOf(publishedData)) : [],
  workbook,
  layouts: earlierLayouts(),
});

const countOf = (verdict: Finding['verdict']) =>
  findings.filter((finding) => finding.verdict === verdict).length;

/** How many rules are met, do not apply, are not met. */
export const findingCounts = {
  total: findings.length,
  met: countOf('met'),
  notApplicable: countOf('not_applicable'),
  unmet: countOf('unmet'),
};

/** Where the rules are published. */
export const rulesAddress = 'https://github.com/digital-go-jp/machine_readability_rule';
