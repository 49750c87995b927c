import { fixed } from '../numerals.ts';

/** 1 target, 2 targets, 1,234 targets. `many` is needed where it is not `one` and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${fixed(count, 0)} ${count === 1 ? one : many}`;
}
