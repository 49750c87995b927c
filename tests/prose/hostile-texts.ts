import { createRandom } from '../load/random-faults.ts';

/** Pieces of which Markdown, its dialects, MDX, HTML and front matter are made. */
const pieces = [
  '{', '}', '{pwned()}', '{/* a */}', '{...pwned()}', '<', '>', '/>', '<>', '</>',
  '<Term word="a">', '</Term>', '<Term word={pwned()}>', '<Term {...pwned()}>', '<Kpi id="p1-k1" />',
  '<Page no="2" />', '<Project id="p1" onclick="pwned()" />', '<a.b />', '<a:b />', '<Fragment set:html="a" />',
  '<script>pwned()</script>', '<img src="x" onerror="pwned()" />', '<form>', '</form>', '<iframe src="//evil.example" />',
  '<meta http-equiv="refresh" content="0;url=//evil.example/" />', '<!--', '-->', '<!doctype html>', '<?a?>', '<style>',
  'import pwned from "pwned"', 'export const a = pwned()', 'export default pwned()', 'import', 'export ',
  '[^a]', '[^a]:', '[^a]: ', '[a]: ', '[a]: b', '[a](b)', '[a](javascript:pwned())', '[a][a]', '![a](b)', '![a][a]', '[', ']', '(', ')', '](',
  '| a | b |', '|---|---|', '|', ':-:', '`', '``', '```', '~~~', '~~', '~', '==', '^', '$', '$$', ':::', ':a', ': a',
  '- ', '- [ ] ', '- [x] ', '* ', '1. ', '2) ', '> ', '# ', '## ', '###### ', '---', '***', '===', '+++', '--- # ', '...',
  'https://a.example/b', 'www.a.example', 'a@b.example', '<https://a.example>', '[[a]]', '{#a .b}',
  '\\', '\\{', '\\<', '&#123;', '&lt;', '&amp;', '&#x7b;', '&', ';', '*', '**', '_', '__', '"', "'", '=', ':', '!',
  '\t', '  ', '    ', '　', '\u00a0', 'a', 'あ', '港の町', '💧', '1', 'a b', 'layout: a', 'slug: p2', 'key: {pwned()}',
] as const; // prettier-ignore

/** What a text can stand in; engines differ in where such a thing begins and ends. */
const frames: readonly ((inside: string) => string)[] = [
  (inside) => `a[^a]\n\n[^a]: ${inside}\n\n`,
  (inside) => `| a | b |\n|---|---|\n| ${inside} | a |\n`,
  (inside) => `| a |\n|---|\n| \`a | ${inside}\` |\n`,
  (inside) => `<Term word="a">${inside}</Term>`,
  (inside) => `\`${inside}\``,
  (inside) => `\n\`\`\`\n${inside}\n\`\`\`\n`,
  (inside) => `- ${inside}\n  ${inside}\n`,
  (inside) => `> ${inside}\n> ${inside}\n`,
  (inside) => `[${inside}](/a/)`,
  (inside) => `**${inside}**`,
  (inside) => `~~${inside}~~`,
];

/** Texts at which the engine itself has ended its process. */
export const deadlyTexts: readonly string[] = [
  'export \n`\\',
  'import {\n`\\',
  'export const a = /\\',
  'export \n"\\',
  '\n\n\n\n]\\<\n\n## \n\nexport \n```\n`\n```\n\\',
];

const joints = ['', '', '', ' ', '\n', '\n', '\n\n', '\n\n'] as const;

type Random = () => number;

/** Endless texts, the same for the same seed. */
export function* hostileTexts(seed: number): Generator<{ settings: string; body: string }> {
  const random = createRandom(seed);
  for (;;) {
    const settings = random() < 0.1 ? `\n${joined(random, 3)}` : '';
    yield { settings, body: joined(random, 8) };
  }
}

function joined(random: Random, most: number): string {
  const count = 1 + Math.floor(random() * most);
  return Array.from({ length: count }, () => part(random) + oneOf(random, joints)).join('');
}

function part(random: Random): string {
  const piece = oneOf(random, pieces);
  if (random() < 0.8) return piece;
  const frame = frames[Math.floor(random() * frames.length)];
  return frame ? frame(random() < 0.5 ? piece : joined(random, 3)) : piece;
}

const oneOf = (random: Random, list: readonly string[]): string =>
  list[Math.floor(random() * list.length)] ?? '';
