import { citationOf } from './citation.ts';
import { embedCode } from './embed.ts';
import { narrowestEmbed } from './embed-height.ts';
import * as fileLinks from './file-links.ts';
import { findingCounts, findings, rulesAddress } from './machine-readability.ts';
import { sharedPicture } from './pictures.ts';
import { publishedData, publishedTableOf } from './published-data.ts';
import { releases } from './releases.ts';
import { creditLine, examples, wholeCitation } from './reuse.ts';

/** What pages show and link of the files, pictures and texts that the site offers. */
export const offered = {
  ...fileLinks,
  ...{ citationOf, creditLine, embedCode, examples, narrowestEmbed, sharedPicture, wholeCitation },
  ...{ findingCounts, findings, rulesAddress },
  ...{ publishedData, publishedTableOf, releases },
} as const;

export type Offered = typeof offered;
