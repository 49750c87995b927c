import type { Plugin } from 'vite';
import type { Prose, ProseText } from '../../load/content.ts';

/** The module that pages import: a function for each checked text, by its path. */
const list = 'virtual:prose';

/** Modules of ours, which are in no folder; the rest of the name is the path of a text. */
const prefix = '\0prose:';

/**
 * Gives the compiler the texts that were checked, from memory, and no other file: not one that
 * the checker leaves out, not one that changed since. Front matter has been read by the checker.
 */
export function proseModules(read: () => Prose): Plugin {
  let texts: ReadonlyMap<string, ProseText> | null = null;
  const checked = () => (texts ??= textsIn(read()));
  return {
    name: 'prose-modules',
    enforce: 'pre',
    buildStart: () => {
      texts = null;
    },
    hotUpdate: () => {
      texts = null;
    },
    resolveId: (id) => (id === list || id.startsWith(`${list}/`) ? moduleName(id) : null),
    load: (id) => {
      if (!id.startsWith(prefix)) return null;
      const path = id.slice(prefix.length);
      if (path === '') return listSource([...checked().keys()]);
      const text = checked().get(path);
      if (!text) throw new Error(`There is no checked text ${path}.`);
      return moduleSource(text.body);
    },
  };
}

const moduleName = (id: string) => prefix + id.slice(list.length + 1);

function textsIn(prose: Prose): ReadonlyMap<string, ProseText> {
  const texts = [prose, ...prose.translations.values()];
  return new Map(
    texts
      .flatMap(({ pages, projects }) => [...pages, ...projects])
      .map((text) => [text.path, text]),
  );
}

function listSource(paths: readonly string[]): string {
  const entries = paths.map((path) => {
    const [name, module] = [path, `${list}/${path}`].map((text) => JSON.stringify(text));
    return `[${name}, () => import(${module})]`;
  });
  return `export const texts = new Map([${entries.join(', ')}]);`;
}

/**
 * Astro takes dashes at the top for front matter, after empty lines, too. So the text begins with
 * an empty front matter of its own, in the first two lines of the one that was read.
 */
export const moduleSource = (body: string) => body.replace(/^\n\n/u, '---\n---\n');
