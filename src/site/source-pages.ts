import type { SourcePage } from '../derive/places.ts';
import { figureNames, figuresByPage } from '../derive/provenance.ts';
import { database } from './database.ts';
import { url } from './url.ts';

/** The figures of every source by printed page. */
const figures = new Map(
  database.sources.map(({ source_id }) => [source_id, figuresByPage(database, source_id)]),
);

/** Printed pages of a source with their figures, in the order of the pages. */
export const sourcePages = (sourceId: string) => [...(figures.get(sourceId) ?? [])];

/** Fragment of each figure in the list of its source, by its row. */
const anchors = new Map(
  [...figures.values()].flatMap((pages) => [...figureNames([...pages.values()].flat())]),
);

/** Fragment of a page in the list of its figures. */
export const pageAnchor = (page: string) => `page-${page}`;

/** Fragment of a figure in the list of its source. */
export const figureAnchor = (row: object) => anchors.get(row);

/** Address of a printed page: its figures, or the document where a page has none. */
export function sourcePageUrl(sourceId: string, page: string): string {
  const document = url.source(sourceId);
  return figures.get(sourceId)?.has(page) ? `${document}#${pageAnchor(page)}` : document;
}

/** Address of a figure in the list of its source, with its original notation. */
export function figureUrl(row: SourcePage): string {
  const anchor = anchors.get(row);
  const { source_id, source_page } = row;
  return anchor ? `${url.source(source_id)}#${anchor}` : sourcePageUrl(source_id, source_page);
}
