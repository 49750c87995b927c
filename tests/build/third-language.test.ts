import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { pathsOf } from '../paths.ts';
import { firstReport } from '../real-content.ts';
import { halfMade, line } from './languages/half-made.ts';

/** A language that the site has not: a folder of words and a line, in a copy of the code. */

const project = mkdtempSync(join(tmpdir(), 'third-language-'));
const words = join(project, 'src/i18n/eo');
const site = join(project, 'site');

function rewrite(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

const read = (page: string) => readFileSync(join(site, page, 'index.html'), 'utf8');

/** What the compiler says against the words of the new language. */
function faults(): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const roots = [...pathsOf(`${words}/*.ts`), join(project, 'src/i18n/words.ts')];
  const program = ts.createProgram(roots, { ...options, noEmit: true });
  return program
    .getSemanticDiagnostics()
    .filter(({ file }) => file && resolve(file.fileName).startsWith(resolve(project)))
    .map(({ file, messageText }) => {
      const path = relative(project, file?.fileName ?? '').replaceAll('\\', '/');
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

beforeAll(async () => {
  for (const part of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json']) {
    cpSync(part, join(project, part), { recursive: true });
  }
  cpSync('tsconfig.json', join(project, 'tsconfig.json'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  mkdirSync(words);
  for (const [name, text] of Object.entries(halfMade)) writeFileSync(join(words, name), text);
  rewrite(
    join(project, 'src/model/language.ts'),
    '} as const satisfies',
    `${line}\n} as const satisfies`,
  );
  cpSync(firstReport, join(project, 'content'), { recursive: true });
  const settings = join(project, 'content/site.yaml');
  const written = readFileSync(settings, 'utf8').replace(/^languages: .*$/m, '');
  writeFileSync(settings, `${written}\nlanguages: [ja, eo]\n`);
  await buildVariant({ CONTENT_DIR: 'content', OUT_DIR: 'site' }, project);
}, 600_000);

afterAll(() => rmSync(project, { recursive: true }));

describe('a folder of words and a line of the model', () => {
  test('make every page in a third language', () => {
    const pages = (own: string) =>
      pathsOf([`${join(site, own)}/**/index.html`]).map((path) =>
        relative(join(site, own), path).replaceAll('\\', '/'),
      );
    const first = pages('').filter((path) => !path.startsWith('eo/'));
    expect(pages('eo').sort()).toEqual(first.sort());
    expect(read('eo')).toContain('<html lang="eo"');
  });

  test('say on them what the folder says', () => {
    expect(read('eo')).toContain('Plej novaj ŝanĝoj');
    expect(read('')).not.toContain('Plej novaj ŝanĝoj');
  });

  test('make a search of their own, and links between the languages', () => {
    expect(existsSync(join(site, 'eo/pagefind/pagefind-entry.json'))).toBe(true);
    expect(read('')).toMatch(/<link rel="alternate" hreflang="eo"/);
    expect(read('')).toContain('Esperanto');
  });
});

test(
  'a key that the new language lacks is a type error where it is missing',
  { timeout: 240_000 },
  () => {
    expect(faults()).toEqual([]);
    rewrite(join(words, 'home.ts'), "  updatesLink: 'Ĉiuj ŝanĝoj',\n", '');
    const found = faults();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^src\/i18n\/eo\/home\.ts: .*updatesLink/);
    rewrite(
      join(words, 'words.ts'),
      'export const eo: Words = { ...en,',
      'const { questions, checkPage, ...rest } = en;\nexport const eo: Words = { ...rest,',
    );
    expect(faults().join('\n')).toMatch(/eo\/words\.ts: .*questions, checkPage/);
  },
);
