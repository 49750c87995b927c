import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { proseComponents } from '../../model/prose.ts';
import { nearest } from '../read/nearest.ts';
import { fault, problem, type Fault, type Problem } from '../problem/problem.ts';
import { nestedNodes, nodePlace, plainText } from '../parse/prose-tree.ts';
import { isWebAddress, readEmail } from '../read/read-identifier.ts';

/**
 * A stranger may have written a text, so it may use what is listed here and nothing else. The
 * checker asks these rules about every file, and the compiler asks them again about everything
 * that it is given.
 */
export function markupProblems(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  for (const { node, depth } of nestedNodes(tree)) {
    const place = nodePlace(file, node);
    if (depth > maxDepth) {
      return [...problems, problem(place, 'nesting-deep', { maximum: maxDepth })];
    }
    problems.push(...markupFaults(node).map(({ code, facts }) => problem(place, code, facts)));
  }
  return problems;
}

/** Lists in lists and quotes in quotes that no reader could follow; compilers break at thousands. */
const maxDepth = 40;

/** Markup that holds words and can do nothing by itself. */
const harmless: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'code',
  'break',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'linkReference',
]);

function markupFaults(node: Nodes): Fault[] {
  const { type } = node;
  if (harmless.has(type)) return [];
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') return elementFaults(node);
  if (type === 'link' || type === 'definition') {
    return isSafeLink(node.url) ? [] : [fault('link-forbidden', { found: node.url })];
  }
  if (type === 'heading') {
    return node.depth > 1 ? [] : [fault('heading-misplaced', { found: plainText(node) })];
  }
  return [forbiddenNode(node)];
}

function forbiddenNode(node: Nodes): Fault {
  const { type } = node;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    return fault('expression-forbidden', { found: node.value });
  }
  if (type === 'mdxjsEsm') return fault('import-forbidden', { found: node.value });
  if (type === 'image') return fault('image-forbidden', { found: node.url });
  if (type === 'imageReference') return fault('image-forbidden', { found: node.identifier });
  return fault('html-forbidden', { found: type === 'html' ? node.value : type });
}

/** A whole address of the web or of mail, or an address of this site; `//host` is neither. */
export function isSafeLink(url: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'http') return isWebAddress(url);
  if (scheme === 'mailto') return isMail(url);
  return url !== '' && !/[\p{Cc}\s\\:]/u.test(url) && !url.startsWith('//');
}

/** One address and nothing else: no other receivers, no words that the reader did not write. */
const isMail = (url: string) => readEmail(url.replace(/^mailto:/iu, '')).faults.length === 0;

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function elementFaults(element: Element): Fault[] {
  const found = element.name ?? '';
  if (/^[a-z]/u.test(found) || found === '') return [fault('html-forbidden', { found })];
  const known = Object.keys(proseComponents);
  if (!isComponent(found)) {
    const facts = { found, nearest: nearest(found, known), components: known.join(', ') };
    return [fault('component-unknown', facts)];
  }
  const allowed: readonly string[] = proseComponents[found];
  const attributes = attributesOf(element);
  const faults = [
    ...element.attributes.flatMap((attribute) => attributeFaults(attribute, found)),
    ...twiceGiven(element).map((attribute) =>
      fault('attribute-duplicate', { component: found, attribute }),
    ),
  ];
  if (faults.length > 0) return faults;
  return allowed
    .filter((name) => !attributes.has(name))
    .map((attribute) => fault('attribute-missing', { component: found, attribute }));
}

function isComponent(name: string): name is keyof typeof proseComponents {
  return Object.hasOwn(proseComponents, name);
}

/** Attributes that are plain text and not empty. */
export function attributesOf({ attributes }: Element): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') continue;
    const { name, value } = attribute;
    if (typeof value === 'string' && value.trim() !== '') texts.set(name, value);
  }
  return texts;
}

/** Names that stand in an element more than once: readers of the file and programs take another. */
function twiceGiven({ attributes }: Element): readonly string[] {
  const names = attributes.flatMap((attribute) => ('name' in attribute ? [attribute.name] : []));
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function attributeFaults(
  attribute: Element['attributes'][number],
  component: keyof typeof proseComponents,
): Fault[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return [fault('expression-forbidden', { found: attribute.value })];
  }
  const { name, value } = attribute;
  const allowed: readonly string[] = proseComponents[component];
  if (!allowed.includes(name)) {
    const facts = { found: name, nearest: nearest(name, allowed), component };
    return [fault('attribute-unknown', facts)];
  }
  const isExpression = typeof value === 'object' && value !== null;
  return isExpression ? [fault('expression-forbidden', { found: value.value })] : [];
}
