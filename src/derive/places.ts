import { newestFirst } from './newest.ts';

/** A printed page of a source. */
export interface SourcePage {
  readonly source_id: string;
  readonly source_page: string;
}

/** Each place once, in their order. */
export function distinctPlaces(places: readonly SourcePage[]): readonly SourcePage[] {
  const distinct = new Map<string, SourcePage>();
  for (const { source_id, source_page } of places) {
    const key = `${source_id}/${source_page}`;
    if (!distinct.has(key)) distinct.set(key, { source_id, source_page });
  }
  return [...distinct.values()];
}

/** Printed pages on which figures stand, each once, those of the newest vintage first. */
export function placesOf(
  rows: readonly (SourcePage & { readonly vintage: string })[],
): readonly SourcePage[] {
  return distinctPlaces(newestFirst(rows));
}

/** The pages of each document, in the order in which the documents come. */
export function placesBySource(
  places: readonly SourcePage[],
): readonly { readonly sourceId: string; readonly pages: readonly string[] }[] {
  return [...Map.groupBy(places, ({ source_id }) => source_id)].map(([sourceId, group]) => ({
    sourceId,
    pages: [...new Set(group.map(({ source_page }) => source_page))],
  }));
}

/** Rows that name their place, by their position in the table; null where a table has no source. */
export function rowPlaces(rows: readonly object[]): readonly (SourcePage | null)[] {
  return rows.map((row) => (isPlace(row) ? row : null));
}

function isPlace(row: object): row is SourcePage {
  return 'source_id' in row && 'source_page' in row;
}
