import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { ContentFile } from '../content.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { linePlace } from '../problem/place.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { SettingsReading } from '../read/read-settings.ts';
import type { SettingGroup } from '../read/settings-shape.ts';

/** An MDX file as far as it could be read. Rows in the tree are rows of the file. */
export interface ParsedMdx {
  readonly file: string;
  /** Null when the file has no front matter. */
  readonly frontMatter: SettingsReading | null;
  /** Lines of the whole file. */
  readonly lines: readonly string[];
  /** Null when the text could not be read. */
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
}

export function parseMdx(file: ContentFile, shape: SettingGroup): ParsedMdx {
  const decoded = decodeText(file);
  const nothing = { file: file.path, frontMatter: null, lines: [], tree: null };
  if (decoded.problem) return { ...nothing, problems: [decoded.problem] };
  const lines = decoded.text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end < 0) {
    const [first = ''] = Object.keys(shape);
    const keys = Object.keys(shape).join(', ');
    const place = linePlace(file.path, 1, first);
    const missing = problem(place, 'front-matter-missing', { keys });
    return { ...nothing, lines, problems: [missing] };
  }
  const frontMatter = parseYaml(file.path, lines.slice(1, end).join('\n'), shape, 1);
  const body = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
  const { tree, problems } = readTree(file.path, body);
  return {
    file: file.path,
    frontMatter,
    lines,
    tree,
    problems: [...frontMatter.problems, ...problems],
  };
}

interface TreeReading {
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
}

function readTree(file: string, body: string): TreeReading {
  try {
    const options = { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] };
    return { tree: fromMarkdown(body, options), problems: [] };
  } catch (error) {
    return { tree: null, problems: [unreadable(file, body, error)] };
  }
}

/** Text that begins with `import` or `export` is read as code, and is most often no code. */
function unreadable(file: string, body: string, error: unknown): Problem {
  const { row, column, reason } = readFailure(error);
  const place = linePlace(file, row, String(column));
  const lines = body.split('\n').slice(Math.max(0, row - 2), row);
  const found = lines.findLast((line) => /^(?:import|export)\b/u.test(line));
  if (found === undefined) return problem(place, 'mdx-unreadable', { reason });
  return problem(place, 'import-forbidden', { found });
}

/** Where the parser stopped. For an unclosed component only its sentence says where. */
function readFailure(error: unknown): { row: number; column: number; reason: string } {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  const told = /(\d+):(\d+)/u.exec(reason ?? '');
  return {
    row: line ?? Number(told?.[1] ?? 1),
    column: column ?? Number(told?.[2] ?? 1),
    reason: (reason ?? 'it is nested too deeply').replace(/\s*\(?note: .*$/su, ''),
  };
}

/** Every node of the tree, in the order of the text. */
export function* nodesOf(tree: Nodes): Generator<Nodes> {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
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
