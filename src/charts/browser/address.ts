/** Fields of several values are named with brackets in a form, without them in the address. */
const bare = (name: string) => name.replace('[]', '');

/**
 * Values of a field that the address names; null where it does not name it. A form that was sent
 * before this script came names a field with brackets once for each value; a button that was
 * pressed then names it without, and that counts.
 */
export function valuesInAddress(name: string): readonly string[] | null {
  const query = new URLSearchParams(location.search);
  const field = bare(name);
  const given = query.has(field) ? query.getAll(field) : query.getAll(`${field}[]`);
  if (given.length === 0) return null;
  return given.flatMap((list) => list.split(',')).filter((value) => value !== '');
}

/** Keeps a choice in the address of the page, so that it can be reloaded and sent. */
export function keepInAddress(choice: Readonly<Record<string, string | null>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(choice)) {
    const field = bare(name);
    address.searchParams.delete(`${field}[]`);
    address.searchParams.delete(field);
    if (value !== null) address.searchParams.set(field, value);
  }
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(history.state, '', address);
}
