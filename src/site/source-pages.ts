import type { SourcePage } from '../derive/places.ts';
import { figureNames, figuresByPage, type SourcedFigure } from '../derive/provenance.ts';
import type { createUrls } from '../model/addresses.ts';
import type { Database } from '../model/database.ts';

/** Printed pages of the sources, and where their figures are listed. */
export interface SourcePages {
  /** Printed pages of a source with their figures, in the order of the pages. */
  readonly pagesOf: (sourceId: string) => readonly (readonly [string, readonly SourcedFigure[]])[];
  /** Fragment of a figure in the list of its source. */
  readonly figureAnchor: (row: object) => string | undefined;
  /** Address of a printed page: its figures, or the document where a page has none. */
  readonly pageUrl: (sourceId: string, page: string) => string;
  /** Address of a figure in the list of its source, with its original notation. */
  readonly figureUrl: (row: SourcePage) => string;
}

/** Fragment of a page in the list of its figures. */
export const pageAnchor = (page: string) => `page-${page}`;

export function createSourcePages(
  database: Database,
  url: Pick<ReturnType<typeof createUrls>, 'source'>,
): SourcePages {
  const figures = new Map(
    database.sources.map(({ source_id }) => [source_id, figuresByPage(database, source_id)]),
  );
  const anchors = new Map(
    [...figures.values()].flatMap((pages) => [...figureNames([...pages.values()].flat())]),
  );
  const pageUrl = (sourceId: string, page: string) => {
    const document = url.source(sourceId);
    return figures.get(sourceId)?.has(page) ? `${document}#${pageAnchor(page)}` : document;
  };
  return {
    pageUrl,
    pagesOf: (sourceId) => [...(figures.get(sourceId) ?? [])],
    figureAnchor: (row) => anchors.get(row),
    figureUrl: (row) => {
      const anchor = anchors.get(row);
      const { source_id, source_page } = row;
      return anchor ? `${url.source(source_id)}#${anchor}` : pageUrl(source_id, source_page);
    },
  };
}
