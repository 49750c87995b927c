/** Whole addresses below `home` that a text names, each once. */
export function addressesIn(text: string, home: string): readonly string[] {
  const start = home.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = text.matchAll(new RegExp(String.raw`${start}(?:[^\s"'<>\\{}|&]|&amp;)*`, 'g'));
  return [...new Set([...found].map(([address]) => address.replace(/&amp;/g, '&')))];
}

/** Those at which no file is. */
export function deadAddresses(
  text: string,
  home: string,
  fileAt: (address: string) => string | null,
): readonly string[] {
  return addressesIn(text, home).filter((address) => fileAt(address) === null);
}
