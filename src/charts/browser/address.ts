/** Keeps a choice in the address of the page, so that it can be reloaded and sent. */
export function keepInAddress(choice: Readonly<Record<string, string | null>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(choice)) {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(history.state, '', address);
}
