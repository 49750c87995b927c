import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

/** No command tells anybody anything, nor leaves anything where it does not work. */

const folder = resolve(variantFolder('no-calls'));
const list = join(folder, 'calls.txt');
const [home, temporary] = [join(folder, 'home'), join(folder, 'temporary')];
const content = join(folder, 'content');
/** A project of one file, as the types of all of them take a minute. */
const town = join(folder, 'town');

beforeAll(() => {
  for (const name of [home, temporary, town, join(folder, 'docs')]) mkdirSync(name);
  writeFileSync(join(town, 'tsconfig.json'), '{ "include": ["*.ts"] }');
  writeFileSync(join(town, 'town.ts'), 'export const town: string = "";\n');
  cpSync('tests/fixtures/base/content', content, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A machine on which Astro would report, if it were not told otherwise. */
function environment() {
  const inherited = cleanEnvironment({
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'site'),
    HOME: home,
    TMPDIR: temporary,
    CALLS_FILE: list,
    NODE_OPTIONS: `--import=${pathToFileURL('tests/build/calls.ts').href}`,
  });
  const silent = /^(?:ASTRO_|TELEMETRY_|CI$|GITHUB_|NODE_DISABLE_|XDG_)/;
  return Object.fromEntries(Object.entries(inherited).filter(([name]) => !silent.test(name)));
}

interface Run {
  /** What the command says before it is ended; it ends by itself where there is nothing. */
  readonly until?: RegExp;
  /** The folder in which it runs. */
  readonly cwd?: string;
}

/** Runs a command and returns what it said. */
function run(words: readonly string[], { until, cwd = '.' }: Run = {}): Promise<string> {
  writeFileSync(list, '');
  const program = spawn(process.execPath, words, { env: environment(), cwd });
  let said = '';
  return new Promise((done) => {
    const keep = (part: Buffer) => {
      said += part.toString();
      if (until?.test(said)) program.kill();
    };
    program.stdout.on('data', keep);
    program.stderr.on('data', keep);
    program.on('close', () => done(said));
  });
}

const launched = (...words: readonly string[]) => ['scripts/run.cjs', ...words];

test.for([
  ['check:content', launched('check-content'), /No problems/],
  ['build, even by its script alone,', ['scripts/build-site.ts'], /Built/],
  ['check:types, before it checks,', launched('astro', 'sync'), /Generated/],
  ['check:types', launched('astro', 'check', '--root', town), /0 errors/],
  ['fix:characters', launched('fix-characters', '--yes'), /./],
  ['check:releases', launched('check-releases', 'HEAD'), /./],
  ['freeze:release', launched('freeze-release'), /Wrote/],
] as const)('%s calls nobody', { timeout: 240_000 }, async ([, words, result]) => {
  expect(await run(words)).toMatch(result);
  expect(readFileSync(list, 'utf8')).toBe('');
  expect([...readdirSync(home), ...readdirSync(temporary)]).toEqual([]);
});

test('write:docs calls nobody', async () => {
  expect(await run([resolve('scripts/run.cjs'), 'write-docs'], { cwd: folder })).toBe('');
  expect(readdirSync(join(folder, 'docs'))).toContain('data-dictionary.md');
  expect(readFileSync(list, 'utf8')).toBe('');
});

test('paper calls nobody', { timeout: 240_000 }, async () => {
  const said = await run(launched('write-paper'));
  const files = [...said.matchAll(/^Wrote (.*\.pdf)$/gm)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    rmSync(file);
  }
  expect(readFileSync(list, 'utf8')).toBe('');
});

test('dev calls nobody', { timeout: 240_000 }, async () => {
  const until = /http:\/\/localhost:\d+/;
  const said = await run(launched('astro', 'dev', '--port', '0'), { until });
  expect(said).toMatch(/http:\/\/localhost/);
  expect(readFileSync(list, 'utf8')).toBe('');
});
