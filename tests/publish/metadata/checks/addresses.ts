const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Addresses below `home` that a text names, whole or in quotes from the root, each once and whole. */
export function addressesIn(text: string, home: string): readonly string[] {
  const root = literally(new URL(home).pathname);
  const start = String.raw`(?:${literally(home)}|(?<=")${root})`;
  const found = text.matchAll(
    new RegExp(String.raw`${start}(?:[^\s"'<>\\{}|&]|&amp;)*(?![^\s"'<>\\{}|&]|{)`, 'g'),
  );
  const addresses = [...found].map(([address]) => address.replace(/&amp;/g, '&'));
  return [...new Set(addresses.map((address) => new URL(address, home).href))];
}

/** Those at which no file is. */
export function deadAddresses(
  text: string,
  home: string,
  fileAt: (address: string) => string | null,
): readonly string[] {
  return addressesIn(text, home).filter((address) => fileAt(address) === null);
}
