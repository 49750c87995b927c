import type { Nodes, Root } from 'mdast';
import type { ForeignNotation } from '../problem/kinds/prose.ts';
import { linePlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { nodePlace, nodesOf } from '../parse/prose-tree.ts';
import { foreignSigns } from './foreign-signs.ts';

/** A box to tick stands only at the beginning of an item of a list. */
const task = /^\[[ xX]?\]\s/u;

/** An address in the text, which nobody can press. */
const address = /(?:https?:\/\/|www\.)[\w.-]+\.[a-z]{2,}[^\s、。「」（）]*/u;

/**
 * Signs that mean nothing here, and that readers would see, each where it stands. Text in
 * backticks is shown as it is, so that signs can be written about.
 */
export function literalSigns(file: string, tree: Root, body: string): Problem[] {
  const linked = new Set(
    [...nodesOf(tree)].flatMap((node) => (node.type === 'link' ? [...nodesOf(node)] : [])),
  );
  return [...nodesOf(tree)].flatMap((node) => {
    if (node.type === 'text') {
      const signs = textProblems(file, node, body);
      return linked.has(node) || signs.length > 0 ? signs : addressProblems(file, node);
    }
    const found = noteIn(node) ?? taskIn(node);
    return found ? [unread(nodePlace(file, node), found.wanted, found.found)] : [];
  });
}

type TextNode = Nodes & { readonly type: 'text' };

function textProblems(file: string, node: TextNode, body: string): Problem[] {
  const { start, end } = node.position ?? {};
  const written = body.slice(start?.offset, end?.offset);
  return foreignSigns(written, node.value).map(({ wanted, found, index }) => {
    const before = written.slice(0, index).split('\n');
    const last = before.at(-1) ?? '';
    const row = (start?.line ?? 1) + before.length - 1;
    const column = last.length + (before.length === 1 ? (start?.column ?? 1) : 1);
    return unread(linePlace(file, row, String(column)), wanted, found);
  });
}

function addressProblems(file: string, node: TextNode): Problem[] {
  const found = address.exec(node.value)?.[0];
  return found === undefined ? [] : [unread(nodePlace(file, node), 'link', found)];
}

interface Wanted {
  readonly wanted: ForeignNotation;
  readonly found: string;
}

function noteIn(node: Nodes): Wanted | null {
  if (node.type !== 'definition' && node.type !== 'linkReference') return null;
  const isNote = node.identifier.startsWith('^');
  return isNote ? { wanted: 'footnote', found: `[${node.identifier}]` } : null;
}

function taskIn(item: Nodes): Wanted | null {
  if (item.type !== 'listItem') return null;
  const [block] = item.children;
  const [first] = block?.type === 'paragraph' ? block.children : [];
  const found = first?.type === 'text' ? task.exec(first.value)?.[0] : undefined;
  return found === undefined ? null : { wanted: 'task', found: found.trim() };
}

const unread = (place: Place, wanted: ForeignNotation, found: string) =>
  problem(place, 'sign-unread', { wanted, found });
