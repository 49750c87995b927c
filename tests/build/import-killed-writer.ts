import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { writeTables } from '../../src/import/write-tables.ts';

/** Writes tables and kills itself after some changes of the file system; one more is half done. */
const [content = '', steps = '', tables = '[]'] = process.argv.slice(2);

const names = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'chmodSync',
  'renameSync',
  'rmSync',
] as const;

let left = Number(steps);

for (const name of names) {
  const original = fs[name] as (...given: unknown[]) => unknown;
  const counted = (...given: unknown[]) => {
    left -= 1;
    if (left < 0) {
      if (name === 'writeFileSync') original(given[0], String(given[1]).slice(0, 100));
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...given);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();
writeTables(content, new Map(JSON.parse(tables) as [string, string][]));
