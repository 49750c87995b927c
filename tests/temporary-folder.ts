import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What the systems call the variable that names the folder for temporary files. */
const names = ['TMPDIR', 'TEMP', 'TMP'];

/**
 * Whatever a run of tests leaves in the folder for temporary files, and whatever the programs
 * that it starts leave there, lies in one folder, which goes with the run.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sosei-tests-'));
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true });
  };
}
