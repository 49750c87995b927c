import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathsOf } from './paths.ts';

interface Job {
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const workflowOf = (path: string) => parse(read(path)) as Workflow;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const paths = pathsOf('.github/workflows/*.yml');
const check = '.github/workflows/check.yml';
const deploy = '.github/workflows/deploy.yml';

const runsOf = (path: string) =>
  Object.values(workflowOf(path).jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ run }) => run ?? []),
  );

test('there are workflows that check and publish', () => {
  expect(paths).toEqual(expect.arrayContaining([check, deploy]));
});

describe.for(paths)('%s', (path) => {
  const { permissions, concurrency, jobs } = workflowOf(path);

  test('names each action by a commit, with its version beside it', () => {
    const uses = read(path).match(/uses: .*$/gm) ?? [];
    const actions = uses.filter((line) => !line.startsWith('uses: ./.github/workflows/'));
    expect(actions.length).toBeGreaterThan(0);
    const pinned = /^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(actions.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('may only read unless a job asks for more', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('ends by itself, and a newer run does not meet an older one', () => {
    const endless = Object.entries(jobs).filter(([, job]) => !job.uses && !job['timeout-minutes']);
    expect(endless.map(([name]) => name)).toEqual([]);
    expect(concurrency).toBeDefined();
  });

  test('runs scripts that exist', () => {
    const names = runsOf(path).flatMap((run) => /^npm (?:run )?(\S+)/.exec(run)?.[1] ?? []);
    expect(names.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});

test('the same version of an action is the same commit everywhere', () => {
  const named = paths.flatMap((path) => read(path).match(/actions\/[\w-]+@\S+ # \S+/g) ?? []);
  const versions = new Set(named.map((line) => line.replace(/@\S+/, '')));
  expect(new Set(named).size).toBe(versions.size);
});

test('the checks run all that npm test runs', () => {
  const run = new Set(runsOf(check).flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? []));
  const [...checks] = (scripts.test ?? '').match(/check:\w+/g) ?? [];
  expect(checks.length).toBeGreaterThan(2);
  const tests = Object.keys(scripts).filter((name) => name.startsWith('test:'));
  expect([...checks, ...tests].filter((name) => !run.has(name))).toEqual([]);
});

test('nothing is published that did not pass the checks', () => {
  const { jobs } = workflowOf(deploy);
  const [checks] = Object.entries(jobs).find(([, { uses }]) => uses === `./${check}`) ?? [];
  expect(checks).toBeDefined();
  expect(jobs.deploy?.needs).toContain(checks);
});
