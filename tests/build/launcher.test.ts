import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'launcher-'));

afterAll(() => rmSync(root, { recursive: true }));

/** A project with the launcher, packages or none, and a command that says what it was given. */
function createProject(name: string, hasPackages = true): string {
  const project = join(root, name);
  mkdirSync(join(project, 'scripts'), { recursive: true });
  cpSync('scripts/run.cjs', join(project, 'scripts/run.cjs'));
  writeFileSync(
    join(project, 'scripts/say.ts'),
    'console.log(process.argv.slice(2).join(" ") as string, process.env.ASTRO_TELEMETRY_DISABLED, process.env.CONTENT_DIR ?? "");',
  );
  if (!hasPackages) return project;
  mkdirSync(join(project, 'node_modules/astro'), { recursive: true });
  writeFileSync(join(project, 'node_modules/astro/package.json'), '{}');
  return project;
}

function run(
  project: string,
  options: readonly string[] = [],
  given: readonly string[] = ['--format', 'json'],
) {
  const words = [...options, 'scripts/run.cjs', 'say', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr };
}

/** Windows has folders with the first of these signs only. */
const unusable = ['hash#1', 'quest?ion', 'star*x', 'back\\slash', 'new\nline'].filter(
  (_, place) => place === 0 || process.platform !== 'win32',
);

describe('a command', { timeout: 60_000 }, () => {
  test.for(['plain', 'percent%20x', 'z%zz', '日本 語', "q'&()[]+$;!{}"])(
    'starts in the folder %s with what it was given',
    (name) => {
      expect(run(createProject(name))).toEqual({
        status: 0,
        stdout: '--format json 1',
        stderr: '',
      });
    },
  );

  test.for(unusable)('says that a build cannot use the folder %j', (name) => {
    const { status, stderr } = run(createProject(name));
    expect(status).toBe(1);
    expect(stderr).toContain('which a build cannot use');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test.for([
    [['--content', '見本 1', '--strict'], '--strict 1 見本 1'],
    [['--format', 'json', '--content=../a=b'], '--format json 1 ../a=b'],
  ] as const)('given %j takes the folder of the content as a variable', ([given, said]) => {
    expect(run(createProject('content'), [], given)).toMatchObject({ status: 0, stdout: said });
  });

  test.for([[['--content']], [['--content=']], [['--content', '--strict']]] as const)(
    'given %j says that the folder of the content is missing',
    ([given]) => {
      const { status, stderr } = run(createProject('content'), [], given);
      expect(status).toBe(1);
      expect(stderr).toContain('The option "--content" has no value.');
    },
  );

  test('says that packages are missing', () => {
    const { status, stderr } = run(createProject('bare', false));
    expect(status).toBe(1);
    expect(stderr).toContain('Run "npm ci" first.');
  });

  test('says that Node is too old', () => {
    const old = join(root, 'old.mjs');
    writeFileSync(old, 'Object.defineProperty(process.versions, "node", { value: "22.17.1" });');
    const { status, stderr } = run(createProject('plain'), [`--import=${old}`]);
    expect(status).toBe(1);
    expect(stderr).toContain('Node 22.17.1 is too old');
  });
});

test('every command of package.json that needs the project starts this way', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const direct = Object.values(scripts).flatMap((script) =>
    script.split(' && ').filter((part) => /^(?:astro|node scripts\/(?!run\.cjs))/.test(part)),
  );
  expect(direct).toEqual([]);
});
