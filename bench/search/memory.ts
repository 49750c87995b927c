import { readFileSync, readdirSync } from 'node:fs';

/** Milliseconds between two looks. */
const interval = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
}

/** What `/proc` says of a process; null once it has ended. */
function read(id: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const parent = /\) \S (\d+)/u.exec(read(Number(name), 'stat') ?? '')?.[1];
      return parent === undefined ? [] : [{ id: Number(name), parent: Number(parent) }];
    });
}

function withDescendants(id: number, all: readonly Process[]): number[] {
  const children = all.filter(({ parent }) => parent === id);
  return [id, ...children.flatMap((child) => withDescendants(child.id, all))];
}

const residentBytes = (id: number) =>
  Number(/VmRSS:\s+(\d+) kB/u.exec(read(id, 'status') ?? '')?.[1] ?? 0) * 1024;

/**
 * Watches the memory that a process and everything it started hold together. The function
 * that is returned gives the most that was seen, in bytes; null where there is no `/proc`.
 */
export function watchMemory(id: number): () => number | null {
  if (process.platform !== 'linux') return () => null;
  let most = 0;
  const timer = setInterval(() => {
    const now = withDescendants(id, processes()).map(residentBytes);
    most = Math.max(
      most,
      now.reduce((a, b) => a + b, 0),
    );
  }, interval);
  return () => {
    clearInterval(timer);
    return most;
  };
}
