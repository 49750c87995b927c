import { isBar, type LiveCell, type LiveChart, type LiveMark } from './live-chart.ts';

/** A line of a panel's table. */
export interface PanelRow {
  /** Place of its category in the chart. */
  readonly category: number;
  readonly label: string;
  readonly cells: readonly LiveCell[];
}

/** Lines that belong together, under a heading of their own or none. */
export interface PanelRows {
  readonly heading: string | null;
  readonly rows: readonly PanelRow[];
}

/** The table that says the same as a chart; a category without a name has that of its heading. */
export function panelRows({ categories }: LiveChart): readonly PanelRows[] {
  const groups: { heading: string | null; rows: PanelRow[] }[] = [];
  let name = '';
  for (const [category, { label, cells }] of categories.entries()) {
    const isHeading = cells.length === 0;
    if (isHeading) name = label;
    if (isHeading || groups.length === 0) {
      const isNamed = isHeading && categories[category + 1]?.label !== '';
      groups.push({ heading: isNamed ? label : null, rows: [] });
    }
    if (!isHeading) groups.at(-1)?.rows.push({ category, label: label || name, cells });
  }
  return groups;
}

/** The mark of each series, beside its name. */
export function seriesMarks({ series, categories }: LiveChart) {
  return series.map((name, index): { readonly name: string; readonly mark: LiveMark | '' } => {
    const cells = categories.map((category) => category.cells[index]);
    return { name, mark: cells.find((cell) => cell && isBar(cell))?.mark ?? '' };
  });
}

/** Width of the names of rows, in rem; a sliver where only headings name them. */
export function nameWidth({ categories }: LiveChart): number {
  const names = categories.filter(({ cells }) => cells.length > 0).map(({ label }) => label.length);
  const longest = Math.max(0, ...names);
  return longest === 0 ? 0.25 : Math.min(7, Math.max(4, longest * 0.9 + 0.5));
}
