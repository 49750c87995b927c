import type { Nodes, Root } from 'mdast';
import { characterFaults } from '../read/characters.ts';
import { literalSigns } from './literal-signs.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import { linePlace } from '../problem/place.ts';
import { fault, problem, type Fault, type Problem } from '../problem/problem.ts';
import { attributesOf, markupProblems } from './prose-markup.ts';
import { nodePlace, nodesOf, plainText } from '../parse/prose-tree.ts';

/** What components may name; null when a table could not be read. */
export interface NamedRows {
  readonly Kpi: NamedTable | null;
  readonly Project: NamedTable | null;
  /** Words of the glossary in every language; none where the content has no such table. */
  readonly Term: NamedTable | null;
}

interface NamedTable {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** The ID that a misspelt one was meant to be. */
  readonly nearest: (written: string) => string | null;
}

/** One text by itself: its characters, its markup, and what its components name. */
export function checkMdx({ file, tree, lines, body }: ParsedMdx, named: NamedRows): Problem[] {
  const characters = characterProblems(file, lines);
  if (!tree) return characters;
  const names = [...nodesOf(tree)].flatMap((node) =>
    [...unknownNames(node, named), ...unknownTerms(node, named), ...wordFaults(node)].map(
      ({ code, facts }) => problem(nodePlace(file, node), code, facts),
    ),
  );
  const references = characters.length === 0 ? referenceProblems(file, tree) : [];
  return [
    ...characters,
    ...references,
    ...markupProblems(file, tree),
    ...names,
    ...literalSigns(file, tree, body),
  ];
}

function characterProblems(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index) => {
    const [unusual] = characterFaults(line.replaceAll('\t', ' '));
    return unusual ? [problem(linePlace(file, index + 1, '1'), unusual.code, unusual.facts)] : [];
  });
}

/** Characters that nobody can see or tell apart, written as `&#x202e;` or `&nbsp;`. */
function referenceProblems(file: string, tree: Root): Problem[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const lines = writtenIn(node).flatMap((text) => text.replaceAll('\t', ' ').split('\n'));
    const found = lines.find((line) => characterFaults(line).length > 0);
    return found === undefined
      ? []
      : [problem(nodePlace(file, node), 'character-reference', { found })];
  });
}

/** What the node itself says, with references to characters put in. */
function writtenIn(node: Nodes): readonly string[] {
  const { type } = node;
  if (type === 'text') return [node.value];
  if (type === 'link' || type === 'definition') return [node.url, node.title ?? ''];
  const isElement = type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
  return isElement ? [...attributesOf(node).values()] : [];
}

/** A component that names a KPI or a project which is in no table. */
function unknownNames(node: Nodes, named: NamedRows): Fault[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const { name } = node;
  const target = name === 'Kpi' || name === 'Project' ? named[name] : null;
  const found = attributesOf(node).get('id');
  if (found === undefined || !target || target.ids.has(found)) return [];
  const facts = { found, file: target.file, nearest: target.nearest(found), rows: [] };
  return [fault('reference-unknown', facts)];
}

/** A word to be explained that is not in the glossary. Without a glossary, texts explain it themselves. */
function unknownTerms(node: Nodes, { Term: glossary }: NamedRows): Fault[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const found = node.name === 'Term' ? attributesOf(node).get('word') : undefined;
  if (found === undefined || !glossary || glossary.ids.has(found)) return [];
  if (glossary.ids.size === 0) {
    return plainText(node) === '' ? [fault('component-empty', { component: 'Term' })] : [];
  }
  const { file, nearest } = glossary;
  return [fault('term-unknown', { found, file, nearest: nearest(found) })];
}

/** Links without words, and words that no reader sees. */
function wordFaults(node: Nodes): Fault[] {
  const { type } = node;
  if (type === 'link' || type === 'linkReference') {
    const found = type === 'link' ? node.url : node.identifier;
    return saysSomething(node) ? [] : [fault('link-wordless', { found })];
  }
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return [];
  const component = node.name ?? '';
  const words = plainText(node);
  const isLink = ['Kpi', 'Project', 'Page'].includes(component);
  return isLink && words !== '' ? [fault('component-filled', { component, found: words })] : [];
}

/** A link may hold a component that brings its own words. */
const saysSomething = (node: Nodes) =>
  plainText(node) !== '' || [...nodesOf(node)].some(({ type }) => type.startsWith('mdxJsx'));
