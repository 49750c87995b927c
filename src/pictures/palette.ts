/** Colours of a picture. Pictures are light: they are pasted and printed on white. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  readonly axis: string;
  readonly grid: string;
}

const names: Readonly<Record<keyof Palette, string>> = {
  background: 'background',
  surface: 'surface',
  text: 'text',
  quiet: 'text-quiet',
  line: 'line',
  accent: 'accent',
  actual: 'chart-actual',
  target: 'chart-target',
  baseline: 'chart-baseline',
  axis: 'chart-axis',
  grid: 'chart-grid',
};

/** The colours of the first rule of a style sheet with custom properties: those of light pages. */
export function paletteOf(css: string): Palette {
  const rule = css.slice(0, css.indexOf('}'));
  const values = new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const colour = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The style sheet has no colour --${name}.`);
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    return other === undefined ? value : colour(other);
  };
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, colour(name)]),
  ) as Record<keyof Palette, string>;
}
