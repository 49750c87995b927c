/** Custom properties of the page that the interactive figure reads; they stay on every page. */
export const inkTokens = {
  actual: '--chart-actual',
  target: '--chart-target',
  baseline: '--chart-baseline',
  axis: '--chart-axis',
  grid: '--chart-grid',
  paper: '--background',
  band: '--surface-strong',
  text: '--text',
  quiet: '--text-quiet',
} as const;
