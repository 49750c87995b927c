import { parseArgs } from 'node:util';
import { moduleSource } from '../../src/site/prose/modules.ts';
import { siteCompiler } from './compile.ts';
import { fuzzProse } from './fuzz.ts';

/** `npm run fuzz:prose -- --minutes 5`: looks for texts that checker and compiler read differently. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = performance.now() + Number(values.minutes) * 60_000;
const compile = await siteCompiler();
// A compiler that compiles nothing would differ about every text.
await compile(moduleSource('港の事業です。\n'));

console.log(`Seed ${seed}, ${values.minutes} minutes …`);
const { texts, accepted, findings } = await fuzzProse({
  compile,
  isWalled: true,
  seed,
  goesOn: () => performance.now() < end,
});
for (const { text, what } of findings.slice(0, 20))
  console.error(`${what}\n${JSON.stringify(text)}\n`);
console.log(`${texts} texts, ${accepted} accepted, ${findings.length} differences.`);
process.exitCode = findings.length === 0 ? 0 : 1;
