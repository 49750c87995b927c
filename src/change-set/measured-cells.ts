import { usualUnit } from '../model/usual-units.ts';
import type { Reading } from '../reader/reading.ts';
import type { Edit } from './apply-edits.ts';
import type { WrittenCells } from './edit-table.ts';

/** What its values say of an indicator, and what they do not. */
export function measuredCells(readings: readonly Reading[]): WrittenCells {
  const digits = readings.flatMap(({ value, valueTo }) =>
    [value, valueTo].flatMap((text) => (text === null ? [] : (text.split('.')[1]?.length ?? 0))),
  );
  const starts = new Set(readings.flatMap((one) => (one.isStart ? (one.fiscalYear ?? []) : [])));
  const [start, ...others] = starts;
  const hasStart = start !== undefined && others.length === 0;
  return {
    decimals: String(Math.max(0, ...digits)),
    accumulation: 'unknown',
    baseline_fiscal_year: hasStart ? String(start) : '',
    baseline_meaning: hasStart ? 'unknown' : '',
  };
}

export function unitEdit(unit: string): Edit {
  const { name_en, kind, yen } = usualUnit(unit);
  const cells = { unit, name_en, kind, yen: yen === undefined ? '' : String(yen) };
  return { table: 'units', row: 'new', cells };
}
