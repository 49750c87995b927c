import { type ListPage, listPages } from '../derive/list-pages.ts';
import { placeLabel, type SourcePlace } from '../derive/places.ts';
import { figureNames, figuresByPage, type SourcedFigure } from '../derive/provenance.ts';
import type { createUrls } from '../model/addresses.ts';
import type { Database } from '../model/database.ts';

/** Pages and other places of the sources, and where their figures are listed. */
export interface SourcePages {
  /** Printed pages of a source with their figures, in the order of the pages. */
  readonly listOf: (sourceId: string) => readonly ListPage<PlaceFigures>[];
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
  /** True where the page before this one of the list begins with the place. */
  readonly isContinued: boolean;
}

/** Fragment of a page in the list of its figures; a cell or heading without its signs. */
export function pageAnchor({ source_page, source_place }: SourcePlace): string {
  if (source_page !== null) return `page-${source_page}`;
  return `place-${(source_place ?? '').replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** The figures of a place, in pieces that are no longer than a page of the list. */
function piecesOf(figures: readonly SourcedFigure[]): readonly PlaceFigures[] {
  const [first] = figures;
  if (!first) return [];
  return listPages(figures).map(({ number, items }) => ({
    place: first.place,
    figures: items,
    isContinued: number > 1,
  }));
}

const listOfSource = (database: Database, sourceId: string) =>
  listPages(
    [...figuresByPage(database, sourceId).values()].flatMap(piecesOf),
    ({ figures }) => figures.length,
  );

/** On which pages of a list its places and figures are. */
function createTargets(list: readonly ListPage<PlaceFigures>[]) {
  const names = figureNames(
    list.flatMap(({ items }) => items.flatMap(({ figures }) => [...figures])),
  );
  const pages = new Map<string, number>();
  const figures = new Map<object, { readonly anchor: string; readonly page: number }>();
  for (const { number, items } of list) {
    for (const { place, figures: listed, isContinued } of items) {
      if (!isContinued) pages.set(placeLabel(place), number);
      for (const { row } of listed) {
        figures.set(row, { anchor: names.get(row) ?? '', page: number });
      }
    }
  }
  return { pages, figures };
}

export function createSourcePages(
  database: Database,
  url: Pick<ReturnType<typeof createUrls>, 'listPage' | 'source'>,
): SourcePages {
  const lists = new Map(
    database.sources.map(({ source_id }) => [source_id, listOfSource(database, source_id)]),
  );
  const targets = new Map([...lists].map(([id, list]) => [id, createTargets(list)]));
  const figures = new Map([...targets.values()].flatMap((target) => [...target.figures]));
  const pageUrl = (place: SourcePlace) => {
    const document = url.source(place.source_id);
    const page = targets.get(place.source_id)?.pages.get(placeLabel(place));
    return page === undefined ? document : `${url.listPage(document, page)}#${pageAnchor(place)}`;
  };
  return {
    pageUrl,
    listOf: (sourceId) => lists.get(sourceId) ?? [],
    figureAnchor: (row) => figures.get(row)?.anchor,
    figureUrl: (row) => {
      const figure = figures.get(row);
      if (!figure) return pageUrl(row);
      return `${url.listPage(url.source(row.source_id), figure.page)}#${figure.anchor}`;
    },
  };
}
