/** Keeps what was made of a text, as pages of a kind have the same one; not without end. */
export function remembered<Made>(
  make: (text: string) => Made,
  mostKnown = 200,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, made);
    return made;
  };
}
