import { inkTokens } from '../ink-tokens.ts';

/** Colours and type of the page, read from its custom properties. */
export interface Ink extends Readonly<Record<keyof typeof inkTokens, string>> {
  readonly family: string;
  /** Pixels of one rem, so that words and rows grow with the reader's text size. */
  readonly rem: number;
}

export function readInk(): Ink {
  const root = getComputedStyle(document.documentElement);
  const colour = (name: string) => root.getPropertyValue(name).trim();
  return {
    actual: colour(inkTokens.actual),
    target: colour(inkTokens.target),
    baseline: colour(inkTokens.baseline),
    axis: colour(inkTokens.axis),
    grid: colour(inkTokens.grid),
    paper: colour(inkTokens.paper),
    band: colour(inkTokens.band),
    text: colour(inkTokens.text),
    quiet: colour(inkTokens.quiet),
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
