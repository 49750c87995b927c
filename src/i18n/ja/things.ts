import { fixed } from '../numerals.ts';

/** Counts things as Japanese does: 5つ, and from ten on the bare number. */
export function things(count: number): string {
  return count > 0 && count < 10 ? `${count}つ` : fixed(count, 0);
}
