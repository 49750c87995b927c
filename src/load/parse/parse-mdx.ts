import type { Root } from 'mdast';
import type { ContentFile } from '../content.ts';
import { decodeText } from './decode-text.ts';
import { lengthOf, maxLength, maxReferences, mdxLines, referencesIn } from './mdx-lines.ts';
import { parseYaml } from './parse-yaml.ts';
import { linePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { readTree } from './prose-tree.ts';
import type { SettingsReading } from '../read/read-settings.ts';
import type { SettingGroup } from '../read/settings-shape.ts';

/** An MDX file as far as it could be read. Rows in the tree are rows of the file. */
export interface ParsedMdx {
  readonly file: string;
  /** Null when the file has no front matter. */
  readonly frontMatter: SettingsReading | null;
  /** Lines of the whole file. */
  readonly lines: readonly string[];
  /** What is compiled: the text, with an empty line for each line of the front matter. */
  readonly body: string;
  /** Null when the text could not be read. */
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
}

export function parseMdx(file: ContentFile, shape: SettingGroup): ParsedMdx {
  const decoded = decodeText(file);
  const nothing = { file: file.path, frontMatter: null, lines: [], body: '', tree: null };
  if (decoded.problem) return { ...nothing, problems: [decoded.problem] };
  const { lines, end, body } = mdxLines(decoded.text);
  if (end === null) {
    const [first = ''] = Object.keys(shape);
    const keys = Object.keys(shape).join(', ');
    const place = linePlace(file.path, 1, first);
    const missing = problem(place, 'front-matter-missing', { keys });
    return { ...nothing, lines, problems: [missing] };
  }
  const frontMatter = parseYaml(file.path, lines.slice(1, end).join('\n'), shape, 1);
  const unread = brokenText(file) ?? longText(file.path, end + 2, body) ?? coded(file.path, body);
  const { tree, problems } = unread
    ? { tree: null, problems: [unread] }
    : readTree(file.path, body);
  const divided = falseEnds(file.path, lines.slice(0, end));
  const settings = divided.length > 0 ? divided : frontMatter.problems;
  return {
    file: file.path,
    frontMatter,
    lines,
    body,
    tree,
    problems: [...settings, ...problems],
  };
}

/** Other programs take such a line for the end of the front matter; nobody may be misled. */
function falseEnds(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index) => {
    if (index === 0 || !/^(?:---|\+\+\+)/u.test(line)) return [];
    return [problem(linePlace(file, index + 1, '1'), 'front-matter-divided', { found: line })];
  });
}

function brokenText({ path, brokenAt }: ContentFile): Problem | null {
  if (brokenAt === undefined) return null;
  const reason = 'the program that reads texts breaks at it';
  return problem(linePlace(path, brokenAt, '1'), 'mdx-unreadable', { reason });
}

function longText(file: string, row: number, body: string): Problem | null {
  const count = lengthOf(body);
  if (count <= maxLength) return null;
  const facts = { found: body.trim(), count, maximum: maxLength };
  return problem(linePlace(file, row, '1'), 'text-long', facts);
}

/** Told at the first of those that are too many. */
function coded(file: string, body: string): Problem | null {
  const references = referencesIn(body);
  const first = references[maxReferences];
  if (first === undefined) return null;
  const row = body.slice(0, first).split('\n').length;
  const facts = { count: references.length, maximum: maxReferences };
  return problem(linePlace(file, row, '1'), 'references-many', facts);
}
