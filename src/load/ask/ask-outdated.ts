import type { Kpi, Observation } from '../../model/database.ts';
import { newestVintage } from '../check/newest-rows.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';
import { passedMonth } from './passed-month.ts';

/** What a text may still say although a newer report says something else. */
interface Outdated {
  readonly kpi: string;
  readonly year: number;
  readonly vintage: string;
  /** The figure with its unit, and the status in quotation marks, as texts write them. */
  readonly figures: readonly RegExp[];
  readonly status: string;
}

/** Texts that belong to no vintage, and so grow old without a word. */
export function askOutdated(tables: ParsedTables, codelists: ParsedCodelists): Question[] {
  const changed = changedCells(tables, codelists);
  const newest = newestVintage(tables);
  const source = rowsBy(tables.vintages, 'vintage').get(newest ?? '')?.values.source_id;
  return [
    ...tables.kpis.rows.flatMap((row) =>
      (['explanation', 'not_stated', 'note'] as const).flatMap((column) => {
        const one = staleIn(row.values[column], changed.get(row.values.kpi_id ?? ''), false);
        return one ? askAt({ table: tables.kpis, row, column }, 'text-outdated', one) : [];
      }),
    ),
    ...tables.discrepancies.rows.flatMap((row) => {
      if (row.values.source_id === source) return [];
      const one = staleIn(row.values.shown, changed.get(row.values.kpi_id ?? ''), true);
      const cell = { table: tables.discrepancies, row, column: 'shown' };
      return one ? askAt(cell, 'text-outdated', one) : [];
    }),
    ...tables.kpis.rows.flatMap((row) => {
      const found = row.values.next_update;
      if (!found || newest === null || !passedMonth(found, newest)) return [];
      const cell = { table: tables.kpis, row, column: 'next_update' };
      return askAt(cell, 'time-passed', { found, vintage: newest });
    }),
  ];
}

function staleIn(
  text: string | null | undefined,
  changed: readonly Outdated[] = [],
  withStatus: boolean,
) {
  for (const { kpi, year, vintage, figures, status } of text ? changed : []) {
    const [found] = figures.flatMap((figure) => figure.exec(text ?? '') ?? []);
    const isTold = withStatus && status !== '' && text?.includes(`「${status}」`);
    if (found !== undefined || isTold) return { found: found ?? status, kpi, year, vintage };
  }
  return null;
}

/** Cells of earlier reports that the newest one changed, by KPI. */
function changedCells(tables: ParsedTables, codelists: ParsedCodelists) {
  const newest = newestVintage(tables) ?? '';
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const labels = new Map(
    codelists.statuses.rows.map(({ values }) => [values.code, String(values.ja ?? '')]),
  );
  const cellOf = ({ kpi_id, fiscal_year, series }: Partial<Observation>) =>
    `${kpi_id} ${fiscal_year} ${series}`;
  const now = new Map<string, Partial<Observation>>();
  const current = new Map<string, Set<number>>();
  for (const { values } of tables.observations.rows) {
    if (values.vintage !== newest) continue;
    now.set(cellOf(values), values);
    const known = current.get(values.kpi_id ?? '') ?? new Set<number>();
    current.set(values.kpi_id ?? '', known);
    if (typeof values.value === 'number') known.add(values.value);
  }
  const changed = new Map<string, Outdated[]>();
  for (const { values } of tables.observations.rows) {
    const { kpi_id: id = '', fiscal_year: year = 0, value, status } = values;
    const later = now.get(cellOf(values));
    if (!later || values.vintage === newest || values.series !== 'actual') continue;
    if (later.value === value && later.status === status) continue;
    const isCurrent = typeof value !== 'number' || current.get(id)?.has(value);
    const figures = isCurrent ? [] : figuresOf(kpis.get(id), value);
    const label = later.status === status ? '' : (labels.get(status ?? '') ?? '');
    const known = changed.get(id) ?? [];
    changed.set(id, known);
    known.push({ kpi: id, year, vintage: newest, figures, status: label });
  }
  return changed;
}

/** The number as texts write it, with its unit: 25,897千円 and 25897千円. */
function figuresOf(kpi: ParsedRow<Kpi> | undefined, value: number): RegExp[] {
  const decimals = kpi?.values.decimals ?? 0;
  const unit = kpi?.values.unit ?? '';
  const forms = new Set([
    value.toFixed(decimals),
    value.toLocaleString('en-US', { minimumFractionDigits: decimals }),
  ]);
  const units = unit === '%' ? '[%％]' : unit.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return [...forms].map(
    (form) => new RegExp(`(?<![\\d.,])${form.replace('.', '\\.')}${units}`, 'u'),
  );
}
