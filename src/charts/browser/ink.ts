/** Colours and type of the page, read from its custom properties. */
export interface Ink {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  readonly axis: string;
  readonly grid: string;
  readonly paper: string;
  readonly band: string;
  readonly text: string;
  readonly quiet: string;
  readonly family: string;
  /** Pixels of one rem, so that words and rows grow with the reader's text size. */
  readonly rem: number;
}

export function readInk(): Ink {
  const root = getComputedStyle(document.documentElement);
  const colour = (name: string) => root.getPropertyValue(name).trim();
  return {
    actual: colour('--chart-actual'),
    target: colour('--chart-target'),
    baseline: colour('--chart-baseline'),
    axis: colour('--chart-axis'),
    grid: colour('--chart-grid'),
    paper: colour('--background'),
    band: colour('--surface-strong'),
    text: colour('--text'),
    quiet: colour('--text-quiet'),
    family: getComputedStyle(document.body).fontFamily,
    rem: parseFloat(root.fontSize),
  };
}

/** Calls back whenever the page changes its colours. */
export function followColours(changed: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', changed);
  }
}
