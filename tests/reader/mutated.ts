import type { Random } from '../../bench/search/random.ts';

/** The bytes with some of them changed, left out, doubled or cut off. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  const at = () => random.below(changed.length);
  const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
  switch (random.below(5)) {
    case 0:
      return changed.slice(0, to);
    case 1:
      return Uint8Array.from([...changed.subarray(0, from), ...changed.subarray(to)]);
    case 2:
      return Uint8Array.from([...changed.subarray(0, to), ...changed.subarray(from)]);
    default:
      for (let count = 1 + random.below(40); count > 0; count -= 1) {
        changed[at()] = random.below(256);
      }
      return changed;
  }
}
