import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';

let folder = '';
const file = () => join(folder, 'deep', 'one.lock');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const isTaken = () => {
  const taken = takeLock(file());
  if ('release' in taken) taken.release();
  return 'release' in taken;
};

test('one process holds a lock at a time, and it leaves nothing', () => {
  const first = takeLock(file());
  expect(takeLock(file())).toEqual({ holder: process.pid });
  if ('release' in first) first.release();
  expect(isTaken()).toBe(true);
  expect(readdirSync(join(folder, 'deep'))).toEqual([]);
});

test('the lock of a process that was killed is taken over', { timeout: 60_000 }, async () => {
  const program = `
    import { takeLock } from './src/build/lock.ts';
    takeLock(process.argv[1]);
    console.log('taken');
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program, file()]);
  await once(holder.stdout, 'data');
  expect(takeLock(file())).toEqual({ holder: holder.pid });
  holder.kill('SIGKILL');
  await once(holder, 'close');
  expect(isTaken()).toBe(true);
});

test.for(['', '{', 'null', '[]', '{"pid":0}', '{"pid":4194305,"began":""}'])(
  'a lock that nobody holds is taken over: %s',
  (text) => {
    writeFileSync(file(), text);
    expect(isTaken()).toBe(true);
  },
);

test('a process that has the number of an ended one does not hold its lock, where systems tell', () => {
  writeFileSync(file(), JSON.stringify({ pid: process.pid, began: '1' }));
  expect(isTaken()).toBe(process.platform === 'linux');
});
