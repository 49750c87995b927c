import { cpSync, renameSync, rmSync } from 'node:fs';

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Moves a folder; to another disk by copying it. The target is not there before. */
export function bringFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    try {
      cpSync(from, to, { recursive: true });
    } catch (fault) {
      rmSync(to, { recursive: true, force: true });
      throw fault;
    }
    rmSync(from, { recursive: true });
  }
}
