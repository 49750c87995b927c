import type { Settings } from '../../model/settings.ts';
import { settingsPath } from '../content-layout.ts';
import { easyNameFaults, easyTextFaults } from '../easy/rule.ts';
import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { settingRow } from '../parse/setting-row.ts';
import { linePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { allTables, columnsWith, type RuledColumn } from './ruled-columns.ts';

const key = 'municipality_easy' satisfies keyof Settings;

interface WrittenSettings {
  /** Null when they cannot be read. */
  readonly settings: Settings | null;
  readonly lines: readonly string[];
}

/**
 * Texts in plain Japanese against its rule. The municipality may be written as it is, so nothing
 * is told before its name can be read.
 */
export function checkEasy(tables: ParsedTables, { settings, lines }: WrittenSettings): Problem[] {
  if (!settings) return [];
  const cells = columnsWith('plain', allTables(tables)).flatMap((column) =>
    cellProblems(column, settings.municipality),
  );
  return [...cells, ...settingProblems(tables, settings, settingRow(lines, key))];
}

function cellProblems({ table, name, rule }: RuledColumn<'plain'>, names: string): Problem[] {
  const faultsOf = rule === 'name' ? easyNameFaults : easyTextFaults;
  return table.rows.flatMap(({ row, values: { [name]: text }, isAligned }) =>
    isAligned && typeof text === 'string'
      ? faultsOf(text, names).map(({ code, facts }) =>
          problem(placeIn(table, row, name), code, facts),
        )
      : [],
  );
}

function settingProblems(tables: ParsedTables, settings: Settings, row: number): Problem[] {
  const place = linePlace(settingsPath, row, key);
  const { [key]: name, municipality } = settings;
  if (name === null) {
    const isWanted = tables.easy_projects.rows.length > 0;
    return isWanted ? [problem(place, 'setting-missing', { key, nullable: true })] : [];
  }
  return easyNameFaults(name, municipality).map(({ code, facts }) => problem(place, code, facts));
}
