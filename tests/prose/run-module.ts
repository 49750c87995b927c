import { compileFunction } from 'node:vm';

/** What a compiled text does when a page asks for it. */
export interface Seen {
  /** Names of the elements and components, and of their attributes: `a`, `a href`. */
  readonly names: ReadonlySet<string>;
  readonly addresses: readonly string[];
  /** Words, without spaces. */
  readonly words: string;
  /** What else it did: modules that it asked for, code of the text that ran. */
  readonly deeds: readonly string[];
}

const runtimes = ['astro/jsx-runtime', 'astro/runtime/server/index.js'];
const importLine = /^import (.+?) from (["'])(.+?)\2;?$/gm;

const components = { Kpi: 'Kpi', Project: 'Project', Page: 'Page', Term: 'Term' };

type Content = (...values: readonly unknown[]) => unknown;

interface Props {
  readonly children?: unknown;
}

/** Runs the code of a compiled text with a page that only looks. */
export function runModule(code: string): Seen {
  const deeds = [...code.matchAll(importLine)]
    .map(([, , , name = '']) => name)
    .filter((name) => !runtimes.includes(name))
    .map((name) => `import ${name}`);
  const names = new Set<string>();
  const addresses: string[] = [];
  const element = (type: unknown, props: Props) => {
    names.add(String(type));
    for (const [name, value] of Object.entries(props)) {
      if (name !== 'children') names.add(`${String(type)} ${name}`);
      if (name === 'href') addresses.push(String(value));
    }
    return props.children;
  };
  const nothing = () => undefined;
  const runtime = {
    Fragment: 'Fragment',
    jsx: element,
    jsxs: element,
    __astro_tag_component__: nothing,
  };
  const pwned = () => deeds.push('ran code of the text');
  if (deeds.length > 0) return { names, addresses, words: '', deeds };
  const content = compileFunction(scriptOf(code), ['runtime', 'pwned', 'components']) as Content;
  const words = textOf(content(runtime, pwned, components)).replace(/\s/gu, '');
  return { names, addresses, words, deeds };
}

/** The module as the body of a function that gives its content. */
function scriptOf(code: string): string {
  const script = code
    .replace(importLine, (_, named: string) => `var ${named.replaceAll(' as ', ': ')} = runtime;`)
    .replace(/^export default .*$/gm, '')
    .replace(/^export (?=const|function)/gm, '');
  return `${script}\nreturn Content({ components });`;
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  return typeof node === 'string' ? node : '';
}
