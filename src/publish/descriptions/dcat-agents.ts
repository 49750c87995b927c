import type { Dataset } from './dataset.ts';
import { english, iri, japanese, type Resource } from './rdf.ts';

/** Who and where: the parties, the licence, the place and the theme of the catalog. */

/** The municipality made the figures; who runs the site publishes them here. */
export function agents({ creator, publisher, addresses }: Dataset): {
  readonly creator: Resource;
  readonly publisher: Resource;
} {
  const home = publisher.url === null ? [] : [iri(publisher.url)];
  return {
    creator: {
      iri: `${addresses.page}#creator`,
      type: 'foaf:Agent',
      properties: [['foaf:name', [japanese(creator.name)]]],
    },
    publisher: {
      iri: `${addresses.page}#publisher`,
      type: 'foaf:Agent',
      properties: [
        ['foaf:name', [japanese(publisher.name)]],
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

/** Six digits of 全国地方公共団体コード, check digit included, name the municipality. */
export const place = ({ place: { name, code }, addresses }: Dataset): Resource => ({
  iri: `${addresses.page}#area-${code}`,
  type: 'dct:Location',
  properties: [
    ['dct:identifier', [{ text: code }]],
    ['skos:prefLabel', [japanese(name)]],
  ],
});

/** Theme of the European list that fits what governments report: government and public sector. */
export const theme: Resource = {
  iri: 'http://publications.europa.eu/resource/authority/data-theme/GOVE',
  type: 'skos:Concept',
  properties: [['skos:prefLabel', [english('Government and public sector')]]],
};
