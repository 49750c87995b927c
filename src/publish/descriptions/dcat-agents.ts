import type { Dataset } from './dataset.ts';
import { english, iri, type Resource, inMain } from './rdf.ts';

/** Who and where: the parties, the licence, the place and the theme of the catalog. */

/** The municipality made the figures; who runs the site publishes them here. */
export function agents(dataset: Dataset): {
  readonly creator: Resource;
  readonly publisher: Resource;
} {
  const { creator, publisher, addresses } = dataset;
  const home = publisher.url === null ? [] : [iri(publisher.url)];
  return {
    creator: {
      iri: `${addresses.page}#creator`,
      type: 'foaf:Agent',
      properties: [['foaf:name', [inMain(creator.name, dataset)]]],
    },
    publisher: {
      iri: `${addresses.page}#publisher`,
      type: 'foaf:Agent',
      properties: [
        ['foaf:name', [inMain(publisher.name, dataset)]],
        ['foaf:page', home],
      ],
    },
  };
}

export const licence = (dataset: Dataset): Resource => ({
  iri: dataset.licence.url,
  type: 'dct:LicenseDocument',
  properties: [['rdfs:label', [{ text: dataset.licence.name }]]],
});

/** Its code names the municipality: in Japan six digits, check digit included. */
export function place(dataset: Dataset): Resource {
  const { place: area, addresses } = dataset;
  return {
    iri: `${addresses.page}#area-${area.code}`,
    type: 'dct:Location',
    properties: [
      ['dct:identifier', [{ text: area.code }]],
      ['skos:prefLabel', [inMain(area.name, dataset)]],
    ],
  };
}

/** Theme of the European list that fits what governments report: government and public sector. */
export const theme: Resource = {
  iri: 'http://publications.europa.eu/resource/authority/data-theme/GOVE',
  type: 'skos:Concept',
  properties: [['skos:prefLabel', [english('Government and public sector')]]],
};
