import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { finishWriting } from '../../src/import/write-tables.ts';
import { createOffice, sumsOf } from '../import/run-import.ts';

const office = createOffice('import-killed');
afterAll(() => office.remove());

const before = office.files();
const [first = '', second = '', third = ''] = ['kpis', 'observations', 'answers'].map(
  (name) => `content/data/${name}.csv`,
);
/** The third is a table that was not there. */
const tables = [
  [first, `${before[first] ?? ''}\n`],
  [second, `${before[second] ?? ''}\n`],
  [third, 'question,table_name,row_key,field,found,answer,reason,date\n'],
] as const;
const after = { ...before, ...Object.fromEntries(tables) };

/** What lies in the folder itself, whoever reads it. */
const lying = (content: string) =>
  Object.fromEntries(
    tables.map(([path]) => {
      const file = join(content, path.slice('content/'.length));
      return [path, existsSync(file) ? readFileSync(file, 'utf8') : null];
    }),
  );

function killedAfter(steps: number) {
  const content = office.pathOf('killed');
  rmSync(content, { recursive: true, force: true });
  cpSync(office.content, content, { recursive: true });
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['tests/build/import-killed-writer.ts', content, String(steps), JSON.stringify(tables)],
    { encoding: 'utf8' },
  );
  return { content, isKilled: signal === 'SIGKILL', stderr };
}

test(
  'killed at any step, an import leaves all of the old tables or all of the new ones',
  { timeout: 120_000 },
  () => {
    const seen = new Set<string>();
    let steps = 0;
    for (; ; steps += 1) {
      const { content, isKilled, stderr } = killedAfter(steps);
      const read = sumsOf(content);
      const isOld = JSON.stringify(read) === JSON.stringify(before);
      expect(isOld ? before : after).toEqual(read);
      finishWriting(content);
      expect(sumsOf(content)).toEqual(read);
      const whole = isOld ? before : after;
      expect(lying(content)).toEqual(
        Object.fromEntries(tables.map(([path]) => [path, whole[path] ?? null])),
      );
      expect(existsSync(join(content, '.import'))).toBe(false);
      seen.add(isOld ? 'old' : 'new');
      if (!isKilled) {
        expect(stderr).toBe('');
        break;
      }
    }
    expect([...seen]).toEqual(['old', 'new']);
    expect(steps).toBeGreaterThan(15);
  },
);
