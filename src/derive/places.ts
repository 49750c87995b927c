import { newestFirst } from './newest.ts';
import { groupBy } from './rows-by-key.ts';

/** A printed page of a source. */
export interface Place {
  readonly source_id: string;
  readonly source_page: string;
}

/** Printed pages on which figures stand, each once, those of the newest vintage first. */
export function placesOf(
  rows: readonly (Place & { readonly vintage: string })[],
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { source_id, source_page } of newestFirst(rows)) {
    const key = `${source_id}/${source_page}`;
    if (!places.has(key)) places.set(key, { source_id, source_page });
  }
  return [...places.values()];
}

/** The pages of each document, in the order in which the documents come. */
export function placesBySource(
  places: readonly Place[],
): readonly { readonly sourceId: string; readonly pages: readonly string[] }[] {
  return [...groupBy(places, ({ source_id }) => source_id)].map(([sourceId, group]) => ({
    sourceId,
    pages: [...new Set(group.map(({ source_page }) => source_page))],
  }));
}
