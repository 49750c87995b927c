import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Speech } from '../derive/speech.ts';
import { figureRoom } from './figure-room.ts';
import { type FigureRows, figureRows } from './figure-rows.ts';
import { type KpiChart, projectCharts } from './kpi-chart.ts';

/** The figures of the KPIs of one owner on a sheet. */
export interface FiguresOnPaper {
  readonly figures: readonly { readonly kpi: KpiAnswer; readonly chart: KpiChart }[];
  readonly rows: FigureRows;
}

/** On paper none scrolls: what is too wide for a third of a sheet stands in pairs. */
export function figuresOnPaper(kpis: readonly KpiAnswer[], speech: Speech): FiguresOnPaper {
  const charts = projectCharts(kpis);
  const figures = kpis.flatMap((kpi) => {
    const chart = charts.get(kpi.kpi.kpi_id);
    return chart ? [{ kpi, chart }] : [];
  });
  const isWide = figures.some(({ kpi, chart }) => figureRoom(kpi, chart, speech).least !== null);
  return { figures, rows: isWide ? 'pairs' : figureRows(figures.length) };
}
