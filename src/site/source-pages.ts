import { placeLabel, type SourcePlace } from '../derive/places.ts';
import { figureNames, figuresByPage, type SourcedFigure } from '../derive/provenance.ts';
import type { createUrls } from '../model/addresses.ts';
import type { Database } from '../model/database.ts';

/** Pages and other places of the sources, and where their figures are listed. */
export interface SourcePages {
  /** Printed pages of a source with their figures, in the order of the pages. */
  readonly pagesOf: (sourceId: string) => readonly PlaceFigures[];
  /** Fragment of a figure in the list of its source. */
  readonly figureAnchor: (row: object) => string | undefined;
  /** Address of a printed page: its figures, or the document where a page has none. */
  readonly pageUrl: (place: SourcePlace) => string;
  /** Address of a figure in the list of its source, with its original notation. */
  readonly figureUrl: (row: SourcePlace) => string;
}

/** A page or place of a source with its figures. */
export interface PlaceFigures {
  readonly place: SourcePlace;
  readonly figures: readonly SourcedFigure[];
}

/** Fragment of a page in the list of its figures; a cell or heading without its signs. */
export function pageAnchor({ source_page, source_place }: SourcePlace): string {
  if (source_page !== null) return `page-${source_page}`;
  return `place-${(source_place ?? '').replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

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
  const pageUrl = (place: SourcePlace) => {
    const document = url.source(place.source_id);
    const isListed = figures.get(place.source_id)?.has(placeLabel(place));
    return isListed ? `${document}#${pageAnchor(place)}` : document;
  };
  return {
    pageUrl,
    pagesOf: (sourceId) =>
      [...(figures.get(sourceId)?.values() ?? [])].flatMap((group) =>
        group[0] ? [{ place: group[0].place, figures: group }] : [],
      ),
    figureAnchor: (row) => anchors.get(row),
    figureUrl: (row) => {
      const anchor = anchors.get(row);
      return anchor ? `${url.source(row.source_id)}#${anchor}` : pageUrl(row);
    },
  };
}
