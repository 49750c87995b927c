import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Counted, countedSource, startCounting } from './calls.ts';
import { countReads } from './reads.ts';

/**
 * Loaded before the build script: counts functions of `src` both where Node runs them and in what
 * Astro bundles, and how often each page is read. Each process of the build writes its counts when it ends.
 */

const { COUNTED = '{}', COUNTS = '' } = process.env;
const counted = JSON.parse(COUNTED) as Counted;
const plugin = JSON.stringify(new URL('plugin.ts', import.meta.url).href);

const calls = startCounting();
const reads = countReads((path) => path.endsWith('.html'));

registerHooks({
  load: (url, context, next) => {
    const [file = ''] = url.split('?');
    if (file.endsWith('/astro.config.mjs')) {
      const source = readFileSync(fileURLToPath(file), 'utf8')
        .replace('export default', 'const config =')
        .concat(`\nexport default (await import(${plugin})).withCounts(config);`);
      return { format: 'module', source, shortCircuit: true };
    }
    const names = Object.entries(counted).find(([end]) => file.endsWith(`/src/${end}`))?.[1];
    if (names === undefined) return next(url, context);
    const source = countedSource(
      readFileSync(fileURLToPath(file), 'utf8'),
      file.replace(/^.*\/src\//, ''),
      names,
    );
    return { format: 'module-typescript', source, shortCircuit: true };
  },
});

process.on('exit', () => {
  writeFileSync(
    join(COUNTS, `${process.pid}.json`),
    JSON.stringify({ calls: calls(), reads: reads() }),
  );
});
