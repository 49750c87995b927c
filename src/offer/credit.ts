import { documentName } from '../derive/document-name.ts';
import { type SourcePlace, placesBySource } from '../derive/places.ts';
import type { Credit } from '../pictures/drawing.ts';
import { licenceUri } from '../publish/descriptions/licence.ts';
import type { Site } from '../site/site.ts';

interface CreditOf {
  /** Printed pages of the figures; none where the whole newest document is meant. */
  readonly places: readonly SourcePlace[];
  /** Address of the page with the same figures, below the origin. */
  readonly href: string;
}

interface CitedPlaces {
  readonly sourceId: string;
  readonly places: readonly SourcePlace[];
}

function citedSource({ sourceId, places }: CitedPlaces, { sourceOf, words }: Site): string {
  const source = sourceOf(sourceId);
  const { publisher, issued } = source;
  return words.site.notes.cited({
    publisher,
    document: documentName(source),
    date: words.format.date(issued),
    pages: words.format.list(places.map((place) => words.site.notes.place(place))),
  });
}

/** A whole document as a credit line names it. */
export const wholeSource = (sourceId: string, site: Site): string =>
  citedSource({ sourceId, places: [] }, site);

/** Documents and printed pages as a credit line names them; without any, the newest document. */
export function citedSources(places: readonly SourcePlace[], site: Site): string {
  const { portfolio, words } = site;
  if (places.length === 0) return wholeSource(portfolio.source.source_id, site);
  return words.format.list(placesBySource(places).map((document) => citedSource(document, site)));
}

/** Source, licence and address as printed at the foot of a picture. */
export function creditOf({ places, href }: CreditOf, site: Site): Credit {
  const { absolute, settings, words } = site;
  return {
    source: words.pictures.credit({ sources: citedSources(places, site) }),
    site: settings.name,
    licence: settings.licence.name,
    licenceAddress: licenceUri(settings.licence.url),
    address: absolute(href),
  };
}
