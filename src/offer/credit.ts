import { type SourcePlace, placesBySource } from '../derive/places.ts';
import type { Credit } from '../pictures/drawing.ts';
import { licenceUri } from '../publish/descriptions/licence.ts';
import { portfolio, settings, sourceOf, words } from '../site/database.ts';
import { absolute } from '../site/url.ts';

interface CreditOf {
  /** Printed pages of the figures; none where the whole newest document is meant. */
  readonly places: readonly SourcePlace[];
  /** Address of the page with the same figures, below the origin. */
  readonly href: string;
}

function citedSource(sourceId: string, places: readonly SourcePlace[]): string {
  const { publisher, meeting, title, issued } = sourceOf(sourceId);
  return words.site.notes.cited({
    publisher,
    document: [meeting, title].filter((part) => part !== null).join(' '),
    date: words.format.date(issued),
    pages: words.format.list(places.map((place) => words.site.notes.place(place))),
  });
}

/** Documents and printed pages as a credit line names them; without any, a whole document. */
export function citedSources(
  places: readonly SourcePlace[],
  wholeSourceId = portfolio.source.source_id,
): string {
  const sources = placesBySource(places).map((document) =>
    citedSource(document.sourceId, document.places),
  );
  return words.format.list(sources.length > 0 ? sources : [citedSource(wholeSourceId, [])]);
}

/** Source, licence and address as they stand at the foot of a picture. */
export function creditOf({ places, href }: CreditOf): Credit {
  return {
    source: words.pictures.credit({ sources: citedSources(places) }),
    site: settings.name,
    licence: settings.licence.name,
    licenceAddress: licenceUri(settings.licence.url),
    address: absolute(href),
  };
}
