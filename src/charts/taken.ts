import type { TakenWords } from './descriptions.ts';
import type { LiveChart } from './live-chart.ts';
import { panelRows } from './panel-rows.ts';
import type { PanelText } from './panel-text.ts';

/** A chart of an explorer with the words around it. */
export interface ShownPanel {
  readonly live: LiveChart;
  readonly text: PanelText;
}

/** The figures of a choice, a row for each, with where they come from: header first. */
export function takenRows(
  panels: readonly ShownPanel[],
  { columns, source, site, licence }: TakenWords,
  address: string,
): readonly (readonly string[])[] {
  const written = (value: number | null | undefined) => String(value ?? '');
  const rows = panels.flatMap(({ live, text }) =>
    panelRows(live).flatMap(({ heading, rows: lines }) =>
      lines.flatMap(({ label, cells }) =>
        cells.map(({ value, to, text: shown, reading }, series) => [
          ...[text.heading, heading ?? '', label, live.series[series] ?? ''],
          ...[written(value), written(to), text.unit, shown, reading],
          ...[source, site, licence, address],
        ]),
      ),
    ),
  );
  return [columns, ...rows];
}
