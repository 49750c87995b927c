import { figuresByPage } from '../derive/provenance.ts';
import { database } from './database.ts';
import { url } from './url.ts';

/** The figures of every source by printed page. */
const figures = new Map(
  database.sources.map(({ source_id }) => [source_id, figuresByPage(database, source_id)]),
);

/** Printed pages of a source with their figures, in the order of the pages. */
export const sourcePages = (sourceId: string) => [...(figures.get(sourceId) ?? [])];

/** Fragment of a page in the list of its figures. */
export const pageAnchor = (page: string) => `page-${page}`;

/** Address of a printed page: its figures, or the document where a page has none. */
export function sourcePageUrl(sourceId: string, page: string): string {
  const document = url.source(sourceId);
  return figures.get(sourceId)?.has(page) ? `${document}#${pageAnchor(page)}` : document;
}
