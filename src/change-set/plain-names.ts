/** Longest name that this site gives to a thing. */
const longest = 22;
const cut = '…';

/**
 * A short name for each printed name: the printed one where it is short enough, else its beginning.
 * Names that begin alike are told apart by a number.
 */
export function plainNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = firstFree(name, taken);
    taken.add(plain);
    return plain;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  const letters = [...name];
  if (letters.length <= longest && !taken.has(name)) return name;
  for (let count = 1; ; count += 1) {
    const end = count === 1 && letters.length > longest ? cut : `${cut}${count}`;
    const plain = letters.slice(0, longest - end.length).join('') + end;
    if (!taken.has(plain)) return plain;
  }
}
