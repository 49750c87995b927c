import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathsOf } from './paths.ts';
import { browserTests, buildTests, componentTests } from './projects.ts';

/** What a file of tests imports of tests, itself included, by way of others too. */
function reached(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+\.ts)'/g);
  for (const [, name = ''] of imports) {
    const next = posix.join(posix.dirname(path), name);
    if (next.startsWith('tests') && existsSync(next)) reached(next, known);
  }
  return known;
}

/** Unit tests with the files by which they would start a process, a browser, or read a built site. */
export function slowUnitTests(slow: RegExp): readonly string[] {
  const others = new Set(pathsOf([...browserTests, ...buildTests, ...componentTests]));
  return pathsOf('tests/**/*.test.ts')
    .filter((path) => !others.has(path))
    .flatMap((path) => {
      const by = [...reached(path)].filter((file) => slow.test(readFileSync(file, 'utf8')));
      return by.map((file) => `${path} by ${file}`);
    });
}
