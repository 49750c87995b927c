import { roomOf } from './rooms.ts';
import type { Rule } from './rule.ts';

const exported =
  /^export (?:default )?(?:declare )?(?:async )?(?:function|const|interface|type|class) (\w+)/gm;

/** The same words in each language, and what Astro asks of every route. */
const isRepeated = (path: string) =>
  /^src\/i18n\/[a-z]{2}[./]/.test(path) || roomOf(path) === 'pages' || path.endsWith('.d.ts');

/** One word, one meaning: a name that is found once is the one that is meant. */
export const nameRule: Rule = {
  name: 'a-name-is-exported-once',
  sentence: 'No two modules of `src` export the same name.',
  check: (sources) => {
    const first = new Map<string, string>();
    return sources
      .filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts') && !isRepeated(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(exported)].flatMap(([, name = '']) => {
          const earlier = first.get(name) ?? path;
          first.set(name, earlier);
          return earlier === path ? [] : [{ path, line: 0, found: `${name}, as ${earlier}` }];
        }),
      );
  },
};
