import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { linePlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { proseSyntax } from './prose-syntax.ts';

interface TreeReading {
  /** Null when the text could not be read. */
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
}

/** The text as the compiler reads it. Rows of the tree are rows of the text. */
export function readTree(file: string, body: string): TreeReading {
  try {
    const tree = mdxToMdast(body, { features: proseSyntax });
    return tree.type === 'root' ? { tree, problems: [] } : { tree: null, problems: [] };
  } catch (error) {
    return { tree: null, problems: [unreadable(file, error)] };
  }
}

/** Where the engine stopped: its sentence begins with row and column, and ends with hints. */
function unreadable(file: string, error: unknown): Problem {
  const told = error instanceof Error ? error.message : '';
  const [, row = '1', column = '1', sentence = told] = /^(\d+):(\d+): (.*)$/su.exec(told) ?? [];
  const reason = sentence.replace(/ \((?:note: |\d+:\d+\)|[\w-]+:).*$/su, '');
  return problem(linePlace(file, Number(row), column), 'mdx-unreadable', { reason });
}

/** Every node of the tree, in the order of the text. */
export function* nodesOf(tree: Nodes): Generator<Nodes> {
  for (const { node } of nestedNodes(tree)) yield node;
}

/** Every node with the number of nodes around it. */
export function* nestedNodes(tree: Nodes): Generator<{ node: Nodes; depth: number }> {
  const open = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { node, depth } = next;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
}

/** Where a node begins. */
export function nodePlace(file: string, node: Nodes): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return linePlace(file, line, String(column));
}

/** Words without markup, one block per line. */
export function plainText(tree: Nodes): string {
  const words: string[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      words.push(node.value);
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      words.push('\n');
    }
  }
  return words.join('').trim();
}
