import { tables, type Database, type Kpi } from '../model/database.ts';
import type { KpiMatch } from '../reader/match/match-kpis.ts';
import type { Reading } from '../reader/reading.ts';
import type { Edit } from './apply-edits.ts';
import { cellOf } from './asked.ts';
import type { ContentChange } from './content-change.ts';
import type { Decisions } from './decisions.ts';
import type { WrittenCells } from './edit-table.ts';
import type { Edited } from './edited.ts';
import { measuredCells, unitEdit } from './measured-cells.ts';
import { citation } from './observation-cells.ts';
import { isOwnedBy, ownerCells } from './owners.ts';
import { kpiKeyOf, newKpiKeyOf } from './question-keys.ts';
import type { ValueContext } from './value-edits.ts';

/** An indicator that becomes a KPI, with all that has to be known of it. */
export interface NewKpi {
  readonly kpi: Kpi;
  readonly cells: WrittenCells;
  readonly first: Reading;
}

export const isSaidNew = ({ kpi, readings: [first] }: KpiMatch, decisions: Decisions): boolean =>
  kpi === null && first !== undefined && decisions[kpiKeyOf(first)] === 'new';

/** The indicators that a person said are new, as far as all is said of them. */
export function newKpisOf(
  matches: readonly KpiMatch[],
  decisions: Decisions,
  { kpis }: Pick<Database, 'kpis'>,
): readonly NewKpi[] {
  const taken = new Set(kpis.map(({ kpi_id }) => kpi_id));
  return matches.flatMap((match) => {
    const [first] = match.readings;
    if (!first || !isSaidNew(match, decisions)) return [];
    const said = (part: Parameters<typeof newKpiKeyOf>[0]) => decisions[newKpiKeyOf(part, first)];
    const owner = ownerCells(said('owner'));
    const [id, plain, direction] = [said('id'), said('plain'), said('direction')];
    if (!owner || !id || !plain || !direction || taken.has(id)) return [];
    taken.add(id);
    const cells = {
      ...{ kpi_id: id, ...owner, kpi_no: numberOf(first, owner, kpis) },
      ...{ name: first.name, name_plain: plain, unit: first.unit ?? '' },
      ...measuredCells(match.readings),
      ...{ direction, direction_basis: 'inferred' },
    };
    return [{ kpi: kpiWith(cells), cells, first }];
  });
}

export const siblingsOf = (owner: WrittenCells, kpis: readonly Kpi[]): readonly Kpi[] =>
  kpis.filter(isOwnedBy(owner));

/** The printed number, unless another KPI beside it has it. */
function numberOf({ number }: Reading, owner: WrittenCells, kpis: readonly Kpi[]): string {
  const isTaken = siblingsOf(owner, kpis).some(({ kpi_no }) => String(kpi_no ?? '') === number);
  return number !== null && /^[1-9]\d*$/u.test(number) && !isTaken ? number : '';
}

/** As if the row were there already: what is empty is null. */
const kpiWith = (cells: WrittenCells): Kpi =>
  ({
    ...Object.fromEntries(Object.keys(tables.kpis.columns).map((column) => [column, null])),
    ...Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell || null])),
  }) as unknown as Kpi;

/** The row of a new KPI, of its unit, and a line in the record of changes. */
export function newKpiEdits({ kpi, cells, first }: NewKpi, context: ValueContext): Edited {
  const { vintage, database, source, day, reasons } = context;
  const isFirst = database.vintages.every((row) => row.vintage >= vintage);
  const introduced: WrittenCells = isFirst ? {} : { introduced_in: vintage };
  const { unit } = first;
  const hasUnit = unit === null || database.units.some((row) => row.unit === unit);
  const row = { ...cells, ...introduced, ...citation(first, source) };
  const change: ContentChange = {
    ...{ kind: 'added', table: 'kpis', key: kpi.kpi_id, field: null, before: null },
    ...{ after: first.name, name: first.name, cell: cellOf(first) },
  };
  const edits: Edit[] = [
    { table: 'kpis', row: 'new', cells: row },
    ...(hasUnit ? [] : [unitEdit(unit)]),
    {
      table: 'changes',
      row: 'new',
      cells: {
        ...{ date: day, scope: kpi.kpi_id, change_type: 'added' },
        reason: reasons.newKpi,
      },
    },
  ];
  return { edits, changes: [change], again: 0 };
}
