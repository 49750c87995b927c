/** Keeps what was made of a text, as pages of a kind have the same one; not without end. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  const mostKnown = 200;
  return (text) => {
    const made = known.get(text) ?? make(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, made);
    return made;
  };
}
