import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { proseComponents } from '../../model/prose.ts';
import { characterFaults } from '../read/characters.ts';
import { nearest } from '../read/nearest.ts';
import { nodesOf, plainText } from '../parse/parse-mdx.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import { linePlace } from '../problem/place.ts';
import { fault, problem } from '../problem/problem.ts';
import type { Fault, Problem } from '../problem/problem.ts';

/** IDs that components may name; null when a table could not be read. */
export interface NamedRows {
  readonly Kpi: NamedTable | null;
  readonly Project: NamedTable | null;
}

interface NamedTable {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** The ID that a misspelt one was meant to be. */
  readonly nearest: (written: string) => string | null;
}

/** A stranger may have written the text, so it may use what is listed and nothing else. */
export function checkMdx({ file, tree, lines }: ParsedMdx, named: NamedRows): Problem[] {
  return [...characterProblems(file, lines), ...(tree ? nodeProblems(file, tree, named) : [])];
}

function characterProblems(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index) => {
    const [unusual] = characterFaults(line.replaceAll('\t', ' '));
    return unusual ? [problem(linePlace(file, index + 1, '1'), unusual.code, unusual.facts)] : [];
  });
}

function nodeProblems(file: string, tree: Root, named: NamedRows): Problem[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = linePlace(file, line, String(column));
    return nodeFaults(node, named).map(({ code, facts }) => problem(place, code, facts));
  });
}

function nodeFaults(node: Nodes, named: NamedRows): Fault[] {
  const { type } = node;
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') {
    return elementFaults(node, named);
  }
  const forbidden = forbiddenNode(node);
  return forbidden ? [forbidden] : [];
}

function forbiddenNode(node: Nodes): Fault | null {
  const { type } = node;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    return fault('expression-forbidden', { found: node.value });
  }
  if (type === 'mdxjsEsm') return fault('import-forbidden', { found: node.value });
  if (type === 'image') return fault('image-forbidden', { found: node.url });
  if (type === 'imageReference') return fault('image-forbidden', { found: node.identifier });
  if (type === 'link' || type === 'definition') {
    return isSafeLink(node.url) ? null : fault('link-forbidden', { found: node.url });
  }
  if (type === 'heading' && node.depth === 1) {
    return fault('heading-misplaced', { found: plainText(node) });
  }
  return null;
}

/** https, http, mailto, or an address inside the site; `//host` would leave it unseen. */
function isSafeLink(url: string): boolean {
  const address = url.replace(/[\p{Cc}\s]/gu, '');
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ['https', 'http', 'mailto'].includes(scheme);
  return address !== '' && !/^[/\\]{2}/u.test(address) && !address.includes(':');
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attributes = ReadonlyMap<string, string>;

function elementFaults(element: Element, named: NamedRows): Fault[] {
  const found = element.name ?? '';
  if (/^[a-z]/u.test(found) || found === '') return [fault('html-forbidden', { found })];
  const known = Object.keys(proseComponents);
  if (!isComponent(found)) {
    const facts = { found, nearest: nearest(found, known), components: known.join(', ') };
    return [fault('component-unknown', facts)];
  }
  const allowed: readonly string[] = proseComponents[found];
  const { attributes, faults } = readAttributes(element, allowed);
  const absent = allowed
    .filter((name) => !attributes.has(name) && faults.length === 0)
    .map((attribute) => fault('attribute-missing', { component: found, attribute }));
  return [...faults, ...absent, ...unknownName(found, attributes, named)];
}

function isComponent(name: string): name is keyof typeof proseComponents {
  return Object.hasOwn(proseComponents, name);
}

/** Attributes that are plain text and not empty. */
function readAttributes(element: Element, allowed: readonly string[]) {
  const attributes = new Map<string, string>();
  const component = element.name ?? '';
  const faults = element.attributes.flatMap((attribute): Fault[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [fault('expression-forbidden', { found: attribute.value })];
    }
    const { name, value } = attribute;
    if (!allowed.includes(name)) {
      return [
        fault('attribute-unknown', { found: name, nearest: nearest(name, allowed), component }),
      ];
    }
    if (typeof value === 'object' && value !== null) {
      return [fault('expression-forbidden', { found: value.value })];
    }
    if (value) attributes.set(name, value);
    return [];
  });
  return { attributes, faults };
}

function unknownName(component: string, attributes: Attributes, named: NamedRows): Fault[] {
  const id = attributes.get('id');
  const target = component === 'Kpi' || component === 'Project' ? named[component] : null;
  if (id === undefined || !target || target.ids.has(id)) return [];
  const facts = { found: id, file: target.file, nearest: target.nearest(id), rows: [] };
  return [fault('reference-unknown', facts)];
}
