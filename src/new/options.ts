/** What follows a command: words, options with a value, and options without. */
export interface GivenOptions {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** The options, or the name of one that is not known or has no value. */
export function optionsIn(
  args: readonly string[],
  { valued, flags }: { readonly valued: readonly string[]; readonly flags: readonly string[] },
): GivenOptions | string {
  const given = {
    words: [] as string[],
    values: new Map<string, string>(),
    flags: new Set<string>(),
  };
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', assigned] = (args[at] ?? '').split(/=(.*)/su);
    if (!name.startsWith('--')) {
      given.words.push(args[at] ?? '');
      continue;
    }
    const option = name.slice(2);
    if (flags.includes(option) && assigned === undefined) given.flags.add(option);
    else if (!valued.includes(option)) return name;
    else {
      const value = assigned ?? args[(at += 1)];
      if (value === undefined || (assigned === undefined && value.startsWith('--'))) return name;
      given.values.set(option, value);
    }
  }
  return given;
}
