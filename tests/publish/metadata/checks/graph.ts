import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';

/** Every statement of Turtle text that was read at `base`. Text that is no Turtle is an error. */
export function turtleStore(turtle: string, base: string): Store {
  return new Store(new Parser({ baseIRI: base }).parse(turtle));
}

/** Nothing may be fetched to read a description. */
const offline = (address: string) => Promise.reject(new Error(`${address} would be fetched`));

const sorted = (quads: string) => quads.split('\n').filter(Boolean).toSorted();

/** The statements of JSON-LD as lines in one order. */
export async function statementsOfJsonLd(text: string, base: string): Promise<readonly string[]> {
  const document = JSON.parse(text) as object;
  const quads: unknown = await jsonld.toRDF(document, {
    base,
    format: 'application/n-quads',
    documentLoader: offline,
  });
  if (typeof quads !== 'string') throw new Error('The statements are no text.');
  return sorted(quads);
}

/** The same of Turtle. */
export function statementsOfTurtle(turtle: string, base: string): readonly string[] {
  const quads = turtleStore(turtle, base).getQuads(null, null, null, null);
  return sorted(new Writer({ format: 'N-Quads' }).quadsToString(quads));
}

const prefixes: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
};

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const expanded = (name: string) =>
  name.replace(/^\w+:/, (prefix) => prefixes[prefix.slice(0, -1)] ?? '');

/** Things of a class. */
export function instancesOf(store: Store, name: string): readonly string[] {
  return store.getSubjects(rdfType, expanded(name), null).map(({ value }) => value);
}

/** Values of a property. */
export function valuesOf(store: Store, subject: string, name: string): readonly string[] {
  return store.getObjects(subject, expanded(name), null).map(({ value }) => value);
}
