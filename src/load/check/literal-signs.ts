import type { Nodes } from 'mdast';
import { fault, type Fault } from '../problem/problem.ts';

/** What a writer wanted who used signs that mean nothing here, and that readers would see. */
type WantedSign = 'table' | 'strikethrough' | 'footnote' | 'task' | 'heading' | 'emphasis' | 'link';

interface Sign {
  readonly wanted: WantedSign;
  /** What is found is told to the writer: all of the match. */
  readonly pattern: RegExp;
}

/** Text in backticks is shown as it is, so that signs can be written about. */
const signs: readonly Sign[] = [
  { wanted: 'table', pattern: /^\s*\|.*\|\s*$|^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/mu },
  { wanted: 'strikethrough', pattern: /~~[^~]+~~/u },
  { wanted: 'footnote', pattern: /\[\^[^\]\s]{1,100}\]/u },
  { wanted: 'heading', pattern: /^#{1,6}[^\s#].*$|^＃{1,6}.*$/mu },
  { wanted: 'emphasis', pattern: /(\*\*|__)\S.*?\1|＊＊.+?＊＊/u },
  {
    wanted: 'link',
    pattern: /\[[^\]]{1,200}\]\s{0,20}[(（](?:https?:|mailto:|[/#])[^)）]*[)）]?/u,
  },
];

/** A box to tick stands only at the beginning of an item of a list. */
const task = /^\[[ xX]?\]\s/u;

/** Signs of other dialects of Markdown, which readers would see as they are written. */
export function literalSigns(node: Nodes): Fault[] {
  const { type } = node;
  if (type === 'definition' || type === 'linkReference') {
    const isNote = node.identifier.startsWith('^');
    return isNote ? [unread('footnote', `[${node.identifier}]`)] : [];
  }
  if (type === 'listItem') return taskFaults(node);
  if (type !== 'text') return [];
  return signs.flatMap(({ wanted, pattern }) => {
    const found = pattern.exec(node.value)?.[0];
    return found === undefined ? [] : [unread(wanted, found.trim())];
  });
}

function taskFaults(item: Nodes & { readonly type: 'listItem' }): Fault[] {
  const [block] = item.children;
  const [first] = block?.type === 'paragraph' ? block.children : [];
  const found = first?.type === 'text' ? task.exec(first.value)?.[0] : undefined;
  return found === undefined ? [] : [unread('task', found.trim())];
}

const unread = (wanted: WantedSign, found: string) => fault('sign-unread', { wanted, found });
