/** A small graph, written as JSON-LD and as Turtle. Names are prefixed: `dct:title`. */

import type { DatasetFacts } from './dataset.ts';

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Name = `${keyof typeof prefixes}:${string}`;

export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'ja' | 'en'; readonly type?: Name };

/** A thing with an address; there are no things without a name. */
export interface Resource {
  readonly iri: string;
  readonly type: Name;
  readonly properties: readonly (readonly [Name, readonly Term[]])[];
}

export const iri = (address: string): Term => ({ iri: address });

export const english = (text: string): Term => ({ text, language: 'en' });

/** In the language in which a site describes itself first. */
export const inMain = (text: string, { spokenIn }: Pick<DatasetFacts, 'spokenIn'>): Term => ({
  text,
  language: spokenIn[0],
});

export const typed = (text: string, type: Name): Term => ({ text, type });

/** Things by their address: the same thing described twice is written once. */
export function uniqueResources(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((resource) => [resource.iri, resource])).values()];
}
