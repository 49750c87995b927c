import type { Settings } from '../../model/settings.ts';
import { rubyParts, withoutReadings } from '../../model/ruby.ts';
import { allTables, columnsWith } from '../check/ruled-columns.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

/** Plain words that count something else than their KPI, and words with two readings. */
export function askEasyWords(tables: ParsedTables, settings: Settings | null): Question[] {
  return [...askUnits(tables), ...askReadings(tables, settings?.municipality_easy ?? '')];
}

/** 人/年 is counted in 人: what stands before the sign. */
const counted = (unit: string) => unit.split('/')[0] ?? unit;

function askUnits({ easy_kpis: table, kpis, units }: ParsedTables): Question[] {
  const byId = rowsBy(kpis, 'kpi_id');
  const known = new Set(units.rows.map(({ values }) => counted(values.unit ?? '')));
  return table.rows.flatMap((row) => {
    const { kpi_id: kpi = '', unit: found } = row.values;
    const unit = byId.get(kpi)?.values.unit;
    const said = found ? withoutReadings(found) : '';
    // Many units have other plain words; those of another unit are not among them.
    if (!found || !unit || said === counted(unit) || !known.has(said)) return [];
    return askAt({ table, row, column: 'unit' }, 'easy-unit', { found: said, unit });
  });
}

/** Shorter words are read in several ways: 市場, 今日, 一日. */
const shortestRead = 3;

/** The reading that a word has first, the municipality before the tables, is taken for the right one. */
function askReadings(tables: ParsedTables, municipality: string): Question[] {
  const first = new Map(
    rubyParts(municipality).flatMap(({ text, reading }) => (reading ? [[text, reading]] : [])),
  );
  return columnsWith('plain', allTables(tables)).flatMap(({ table, name }) =>
    table.rows.flatMap((row) => {
      const { [name]: text } = row.values;
      const read = typeof text === 'string' ? rubyParts(text) : [];
      const other = read.find(({ text: word, reading }) => {
        if (reading === null || [...word].length < shortestRead) return false;
        const known = first.get(word) ?? reading;
        first.set(word, known);
        return known !== reading;
      });
      if (!other) return [];
      const facts = {
        found: `${other.text}《${other.reading ?? ''}》`,
        reading: first.get(other.text) ?? '',
      };
      return askAt({ table, row, column: name }, 'reading-different', facts);
    }),
  );
}
