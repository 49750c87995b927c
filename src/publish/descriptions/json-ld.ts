import { writeJson } from '../../write/json.ts';
import { prefixes, type Resource, type Term } from './rdf.ts';

function valueOf(term: Term) {
  if ('iri' in term) return { '@id': term.iri };
  const { text, language, type } = term;
  return {
    '@value': text,
    ...(language && { '@language': language }),
    ...(type && { '@type': type }),
  };
}

/** JSON-LD 1.1 with its context inside, so that nothing has to be fetched to read it. */
export function writeJsonLd(resources: readonly Resource[]): string {
  return writeJson({
    '@context': prefixes,
    '@graph': resources.map(({ iri, type, properties }) => ({
      '@id': iri,
      '@type': type,
      ...Object.fromEntries(properties.map(([name, terms]) => [name, terms.map(valueOf)])),
    })),
  });
}
