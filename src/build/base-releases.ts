import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { checksumsName } from '../write/checksums.ts';

const folder = 'content/releases';
const list = `${folder}/${checksumsName}`;

function git(args: readonly string[]): Buffer {
  return execFileSync('git', args, { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The name that Git gives to these bytes as a file. */
function blobName(bytes: Uint8Array): string {
  const head = `blob ${bytes.length}\0`;
  return createHash('sha1').update(head).update(bytes).digest('hex');
}

/** Path to the name of its bytes, of every released file in a commit. */
function releasedIn(base: string): ReadonlyMap<string, string> {
  const entries = git(['ls-tree', '-r', '-z', base, '--', folder]).toString().split('\0');
  return new Map(
    entries
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [head = '', path = ''] = entry.split('\t');
        return [path, head.split(' ')[2] ?? ''] as const;
      }),
  );
}

/** The list of all releases only grows. */
function isContinued(base: string): boolean {
  const before = git(['cat-file', 'blob', `${base}:${list}`]);
  return readFileSync(list).subarray(0, before.length).equals(before);
}

/**
 * Released files of another commit, such as the branch that is published, that are gone or have
 * other bytes in the working folder. A changed list of checksums cannot hide them: Git knows.
 */
export function changedSince(base: string): readonly string[] {
  return [...releasedIn(base)]
    .filter(([path, name]) => {
      if (!existsSync(path)) return true;
      if (path === list) return !isContinued(base);
      return blobName(readFileSync(path)) !== name;
    })
    .map(([path]) => path);
}
