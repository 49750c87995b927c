import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { watchMemory } from '../search/memory.ts';

/** What a build has taken; null where there is no `/proc`. */
export interface BuildCost {
  /** Of all its processes, in the system and outside of it. */
  readonly cpuSeconds: number | null;
  /** The most that all its processes held together. */
  readonly memoryBytes: number | null;
}

/** Linux counts time in hundredths of a second on every machine. */
const ticksPerSecond = 100;

/** Seconds that ended children of this process and theirs have computed. */
function cpuOfChildren(): number | null {
  if (process.platform !== 'linux') return null;
  const afterName = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1) ?? '';
  const [user = '0', system = '0'] = afterName.split(' ').slice(13, 15);
  return (Number(user) + Number(system)) / ticksPerSecond;
}

/** Builds the site of a content folder; a build that fails is an error. */
export async function runBuild(content: string, output: string): Promise<BuildCost> {
  const before = cpuOfChildren();
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: output };
  const program = spawn(process.execPath, ['scripts/build-site.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const memory = watchMemory(program.pid ?? 0);
  const [code] = (await once(program, 'close')) as [number | null];
  const memoryBytes = memory();
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code ?? 'a signal'}.`);
  const after = cpuOfChildren();
  const cpuSeconds = before === null || after === null ? null : after - before;
  return { cpuSeconds, memoryBytes };
}
