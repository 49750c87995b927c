import { newestFirst } from './newest.ts';

/** Where a figure is in a source: on a printed page or, where it has none, at another place. */
export interface SourcePlace {
  readonly source_id: string;
  readonly source_page: string | null;
  /** A cell of a sheet or a heading. */
  readonly source_place: string | null;
}

/** A printed page of a source. */
export const printedPage = (source_id: string, source_page: string): SourcePlace => ({
  source_id,
  source_page,
  source_place: null,
});

/** What names the place among those of its source. */
export const placeLabel = ({ source_page, source_place }: Omit<SourcePlace, 'source_id'>) =>
  source_page ?? source_place ?? '';

/** Each place once, in their order. */
export function distinctPlaces(places: readonly SourcePlace[]): readonly SourcePlace[] {
  const distinct = new Map<string, SourcePlace>();
  for (const { source_id, source_page, source_place } of places) {
    const place = { source_id, source_page, source_place };
    const key = `${source_id}/${source_page === null ? 'place' : 'page'}/${placeLabel(place)}`;
    if (!distinct.has(key)) distinct.set(key, place);
  }
  return [...distinct.values()];
}

/** Places of figures, each once, those of the newest vintage first. */
export function placesOf(
  rows: readonly (SourcePlace & { readonly vintage: string })[],
): readonly SourcePlace[] {
  return distinctPlaces(newestFirst(rows));
}

/** The places of each document, in the order in which the documents come. */
export function placesBySource(
  places: readonly SourcePlace[],
): readonly { readonly sourceId: string; readonly places: readonly SourcePlace[] }[] {
  return [...Map.groupBy(places, ({ source_id }) => source_id)].map(([sourceId, group]) => ({
    sourceId,
    places: distinctPlaces(group),
  }));
}

/** A place in a line that names several. */
export interface CitedPlace {
  readonly at: SourcePlace;
  /** The first of its document, which is named with it. */
  readonly isFirst: boolean;
  /** The sheet that stands for all of its cells; null for a page, a heading or a single cell. */
  readonly sheet: string | null;
}

/** The sheet of a cell that is written as 「シート名!B5」. */
const sheetOf = ({ source_place: place }: SourcePlace): string | null =>
  /^(.+)![A-Z]+\d+(?::[A-Z]+\d+)?$/u.exec(place ?? '')?.[1] ?? null;

/** Places in one row, where a summary would grow with every cell: of cells their sheets. */
export function citedSheets(places: readonly SourcePlace[]): readonly CitedPlace[] {
  return placesBySource(places).flatMap(({ places: group }) => {
    const sheets = Map.groupBy(group, (at) => sheetOf(at) ?? at);
    return [...sheets].flatMap(([sheet, [at]], index) =>
      at ? [{ at, isFirst: index === 0, sheet: typeof sheet === 'string' ? sheet : null }] : [],
    );
  });
}

/** Rows that name their place, by their position in the table; null where a table has no source. */
export function rowPlaces(rows: readonly object[]): readonly (SourcePlace | null)[] {
  return rows.map((row) => (isPlace(row) ? row : null));
}

function isPlace(row: object): row is SourcePlace {
  return 'source_id' in row && 'source_page' in row && 'source_place' in row;
}

/** Most places that are named one by one: of more the document is named. */
export const mostPlaces = 20;
