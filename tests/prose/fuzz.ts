import type { Root } from 'mdast';
import { type ParsedMdx, parseMdx } from '../../src/load/parse/parse-mdx.ts';
import { markupProblems } from '../../src/load/check/prose-markup.ts';
import { plainText } from '../../src/load/parse/prose-tree.ts';
import { projectShape } from '../../src/load/read/settings-shape.ts';
import { moduleSource } from '../../src/site/prose/modules.ts';
import type { Compile } from './compile.ts';
import { hostileTexts } from './hostile-texts.ts';
import { runModule } from './run-module.ts';

/** A text about which checker and compiler disagree. */
export interface Finding {
  readonly text: string;
  readonly what: string;
}

export interface FuzzResult {
  readonly texts: number;
  readonly accepted: number;
  readonly findings: readonly Finding[];
}

interface Fuzz {
  readonly compile: Compile;
  /**
   * True when the compiler has to refuse by itself what the checker refuses. Without the wall it
   * may only be given what the checker accepts: on other texts the engine can end the process.
   */
  readonly isWalled: boolean;
  readonly seed: number;
  /** Asked before each text: whether to go on after so many. */
  readonly goesOn: (texts: number) => boolean;
}

/**
 * Gives hostile texts to the checker and to the compiler, and looks for a difference. Each ends
 * with its line: at a backslash in the last place the engine can end the process (deadlyTexts).
 */
export async function fuzzProse({ seed, goesOn, ...way }: Fuzz): Promise<FuzzResult> {
  const findings: Finding[] = [];
  let texts = 0;
  let accepted = 0;
  for (const { settings, body } of hostileTexts(seed)) {
    if (!goesOn(texts)) break;
    texts += 1;
    const text = `---\nproject_id: p1\nsummary: 港の事業です。${settings}\n---\n${body}\n`;
    const verdict = check(text);
    if (verdict.isAccepted) accepted += 1;
    const what = await difference(verdict, way);
    if (what !== null) findings.push({ text, what });
  }
  return { texts, accepted, findings };
}

interface Verdict {
  readonly parsed: ParsedMdx;
  readonly isAccepted: boolean;
  /** False when the text could be read, but holds what no text may. */
  readonly isMarkupRight: boolean;
}

function check(text: string): Verdict {
  const path = 'content/projects/p1.mdx';
  const parsed = parseMdx({ path, bytes: new TextEncoder().encode(text) }, projectShape);
  const isMarkupRight = !parsed.tree || markupProblems(path, parsed.tree).length === 0;
  const isAccepted = parsed.tree !== null && parsed.problems.length === 0 && isMarkupRight;
  return { parsed, isAccepted, isMarkupRight };
}

async function difference(
  { parsed, isAccepted, isMarkupRight }: Verdict,
  { compile, isWalled }: Pick<Fuzz, 'compile' | 'isWalled'>,
): Promise<string | null> {
  if (!isAccepted && !isWalled) return null;
  const code = await compiled(moduleSource(parsed.body), compile);
  if (!isMarkupRight && code !== null) return 'refused by the checker, compiled nevertheless';
  if (!isAccepted || !parsed.tree) return null;
  return code === null ? 'accepted by the checker, not compiled' : oddity(code, parsed.tree);
}

async function compiled(source: string, compile: Compile): Promise<string | null> {
  try {
    return await compile(source);
  } catch {
    return null;
  }
}

const elements = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'code', 'pre', 'ul', 'ol'];
const others = ['li', 'blockquote', 'hr', 'br', 'a', 'Fragment', 'Kpi', 'Project', 'Page', 'Term'];
const attributes = [
  'a href',
  'a title',
  'ol start',
  'code class',
  'Kpi id',
  'Project id',
  'Page no',
];
const allowed = new Set([
  ...[...elements, ...others, ...attributes, 'Term word'],
  ...elements.filter((name) => name.startsWith('h')).map((name) => `${name} id`),
]);

/** What an accepted text does that no text may do; null for a harmless one. */
function oddity(code: string, tree: Root): string | null {
  try {
    const { deeds, names, addresses, words } = runModule(code);
    if (deeds.length > 0) return deeds.join(', ');
    const strange = [...names].find((name) => !allowed.has(name));
    if (strange !== undefined) return `holds ${strange}`;
    const address = addresses.find((written) => !isHarmless(written));
    if (address !== undefined) return `leads to ${address}`;
    const read = plainText(tree).replace(/\s/gu, '');
    return words === read ? null : `says ${words}, not ${read}`;
  } catch (error) {
    return `does not run: ${String(error)}`;
  }
}

function isHarmless(address: string): boolean {
  const { protocol, host } = new URL(address, 'https://town.example/a/b/');
  if (!/^[a-z][a-z\d+.-]*:/iu.test(address)) return host === 'town.example';
  return ['https:', 'http:', 'mailto:'].includes(protocol);
}
