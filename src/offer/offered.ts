import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { once } from '../derive/once.ts';
import type { TableName } from '../model/database.ts';
import type { Site } from '../site/site.ts';
import { citationOf } from './citation.ts';
import { comparisonAddresses, yearsAddresses } from './comparison-files.ts';
import { darkTheme, embedCode } from './embed.ts';
import { narrowestEmbed } from './embed-height.ts';
import { createFileLinks } from './file-links.ts';
import { findingCounts, findingsIn, rulesAddress } from './machine-readability.ts';
import { sharedPicture } from './pictures.ts';
import { publishedDataIn, publishedTableIn } from './published-data.ts';
import { wantedReleases } from './releases.ts';
import { creditLine, examplesIn, wholeCitation } from './reuse.ts';
import { shareOf } from './share.ts';
import { takenWords } from './taken-words.ts';
import { kpiStructuredData, wholeStructuredData } from './structured-data.ts';
import { writtenTablesAddress } from './written-tables.ts';

/**
 * What pages show and link of the files, pictures and texts that the site offers, in the language
 * of the site. Nothing is made before a page asks for it.
 */
export const createOffered = once((site: Site) => ({
  ...createFileLinks(site),
  ...{ darkTheme, narrowestEmbed, rulesAddress },
  citationOf: (answer: KpiAnswer) => citationOf(answer, site),
  writtenTablesAddress: () => writtenTablesAddress(site),
  comparisonAddresses: () => comparisonAddresses(site),
  yearsAddresses: once(() => yearsAddresses(site)),
  creditLine: () => creditLine(site),
  embedCode: (answer: KpiAnswer) => embedCode(answer, site),
  examples: () => examplesIn(site),
  findingCounts: () => findingCounts(site),
  findings: () => findingsIn(site),
  kpiStructuredData: (answer: KpiAnswer) => kpiStructuredData(answer, site),
  publishedData: () => publishedDataIn(site),
  publishedTableOf: (name: TableName) => publishedTableIn(name, site),
  releases: () => wantedReleases(site),
  shareOf: (answer: KpiAnswer) => shareOf(answer, site),
  sharedPicture: (pathname: string) => sharedPicture(pathname, site),
  takenWords: (of: Parameters<typeof takenWords>[0]) => takenWords(of, site),
  wholeCitation: () => wholeCitation(site),
  wholeStructuredData: () => wholeStructuredData(site),
}));

export type Offered = ReturnType<typeof createOffered>;
