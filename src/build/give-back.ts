import { Session } from 'node:inspector/promises';

/**
 * Gives the memory that is no longer used back to the system, at once: a process that waits for
 * another one would keep it. Takes a fraction of a second.
 */
export async function giveBackMemory(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}
