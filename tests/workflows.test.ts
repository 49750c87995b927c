import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueFormOf } from '../src/hand-in/issue-form.ts';
import { pathsOf } from './paths.ts';

interface Job {
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
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
const report = '.github/workflows/report.yml';

const stepsOf = (path: string) =>
  Object.values(workflowOf(path).jobs).flatMap(({ steps = [] }) => steps);

const runsOf = (path: string) => stepsOf(path).flatMap(({ run }) => run ?? []);

test('there are workflows that check and publish', () => {
  expect(paths).toEqual(expect.arrayContaining([check, deploy]));
});

describe.for(paths)('%s', (path) => {
  const { on, permissions, concurrency, jobs } = workflowOf(path);

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
    const files = runsOf(path).flatMap((run) => {
      const [, name] = /^node scripts\/(?:run\.cjs )?([\w-]+)/.exec(run) ?? [];
      return name === undefined ? [] : [`scripts/${name}.ts`];
    });
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  // What GitHub puts into a command before a shell reads it is carried out as a part of it.
  test('puts nothing into a command: what differs comes as a variable', () => {
    expect(runsOf(path).filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('never runs with the rights of the repository on what a stranger proposes', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    const heads = read(path).match(/github\.(?:head_ref|event\.pull_request\.head)/g) ?? [];
    expect(heads).toEqual([]);
  });

  test('leaves no token in the folder that it works in, and reads no secret', () => {
    const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(read(path)).not.toMatch(/\bsecrets\b/);
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

describe('a report that hangs on an issue', () => {
  const { on, jobs } = workflowOf(report);
  const canWrite = ({ permissions = {} }: Job) => Object.values(permissions).includes('write');

  test('is read only once a label is set, and only if by somebody who may write', () => {
    expect(on).toEqual({ issues: { types: ['labeled'] } });
    expect(jobs.read?.if).toBe("github.event.label.name == 'import'");
    const [first] = jobs.read?.steps ?? [];
    expect(first?.run).toContain('/collaborators/$SENDER/permission');
    expect(first?.env?.SENDER).toBe('${{ github.event.sender.login }}');
    expect(first?.run).toContain('admin | write)');
    expect(first?.run).toContain('exit 1');
  });

  test('is opened by a job that may write nothing', () => {
    const opening = Object.values(jobs).filter(({ steps = [] }) =>
      steps.some(({ run = '' }) => /fetch-report|draft-report|npm /.test(run)),
    );
    expect(opening).toEqual([jobs.read]);
    expect(jobs.read?.permissions).toEqual({ contents: 'read' });
  });

  test('comes to the job that may write as tables, which are looked at before they are used', () => {
    const writing = Object.entries(jobs).filter(([, job]) => canWrite(job));
    expect(writing.map(([name]) => name)).toEqual(['propose', 'refuse']);
    const steps = jobs.propose?.steps ?? [];
    const at = (sign: string) => steps.findIndex(({ run = '' }) => run.includes(sign));
    expect(at('take-change')).toBeGreaterThan(0);
    expect(at('git add content/data')).toBeGreaterThan(at('take-change'));
    expect(steps.filter(({ run = '' }) => /\bnpm\b/.test(run))).toEqual([]);
  });

  test('names its issue by number alone: no title and no text of it is a variable', () => {
    const written = read(report).match(/github\.event\.[\w.]+/g) ?? [];
    const allowed = ['issue.number', 'label.name', 'sender.login', 'repository.default_branch'];
    expect(written.filter((name) => !allowed.includes(name.replace('github.event.', '')))).toEqual(
      [],
    );
  });

  test('is asked for by a form whose fields are the ones that are read', () => {
    const form = parse(read('.github/ISSUE_TEMPLATE/report.yml')) as Form;
    expect(form.labels).toBeUndefined();
    const labels = form.body.flatMap(({ type, attributes }) =>
      type === 'input' ? (attributes.label ?? []) : [],
    );
    const body = labels.map((label, index) => `### ${label}\n\n${['R6.8.30', '資料'][index]}`);
    expect(issueFormOf(body.join('\n\n'))).toEqual({ day: '2024-08-30', title: '資料' });
  });
});

interface Form {
  readonly labels?: readonly string[];
  readonly body: readonly {
    readonly type: string;
    readonly attributes: { readonly label?: string };
  }[];
}

describe('the checklist of a release', () => {
  const { steps } = parse(read('.github/release-checklist.yml')) as {
    steps: readonly { id: string; ja: string; en: string; run?: string }[];
  };

  test('has steps with a name of their own, in both languages', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.filter(({ ja, en }) => !ja.endsWith('。') || !en.endsWith('.'))).toEqual([]);
  });

  test('names commands that exist', () => {
    const names = steps.flatMap(({ run }) =>
      run === undefined ? [] : [/^npm (?:run )?(\S+)/.exec(run)?.[1] ?? run],
    );
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});
