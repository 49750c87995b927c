import { prefixes, type Resource, type Term } from './rdf.ts';

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const quoted = (text: string) =>
  `"${text.replace(/["\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;

/** Signs that an address may not hold are written as their percent codes. */
const reference = (address: string) =>
  `<${address.replace(/[\s<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;

function termText(term: Term): string {
  if ('iri' in term) return reference(term.iri);
  if (term.language) return `${quoted(term.text)}@${term.language}`;
  return term.type ? `${quoted(term.text)}^^${term.type}` : quoted(term.text);
}

function resourceText({ iri, type, properties }: Resource): string {
  const lines = properties
    .filter(([, terms]) => terms.length > 0)
    .map(([name, terms]) => `${name} ${terms.map(termText).join(', ')}`);
  return `${reference(iri)} a ${[type, ...lines].join(' ;\n  ')} .`;
}

/** Turtle: https://www.w3.org/TR/turtle/ */
export function writeTurtle(resources: readonly Resource[]): string {
  const heads = Object.entries(prefixes).map(
    ([name, address]) => `@prefix ${name}: <${address}> .`,
  );
  return `${[heads.join('\n'), ...resources.map(resourceText)].join('\n\n')}\n`;
}
