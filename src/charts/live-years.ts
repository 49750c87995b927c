import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { type YearCell, baselineOf } from '../derive/year-cells.ts';
import type { Speech } from '../derive/speech.ts';
import { cellText, exactWords } from '../derive/amount-words.ts';
import { exactDifference } from '../derive/verdict.ts';
import type { Observation } from '../model/database.ts';
import { isOfKind, statusRules } from '../model/status.ts';
import { drawable } from './kpi-chart.ts';
import { fillOf } from './looks.ts';
import type { LiveCategory, LiveCell, LiveMark } from './live-chart.ts';

/** The value itself, or its distance from the baseline in the KPI's own unit. */
export type ShownAs = 'value' | 'change';

function markOf({ status, series, value, unit }: Observation, isBaseline: boolean): LiveMark {
  if (value === null || unit !== null) return series === 'actual' ? 'word' : 'none';
  if (isOfKind(status, 'target')) return 'tick';
  return isBaseline ? 'ring' : fillOf(status);
}

/** Returns what turns a value of the KPI into the number that is shown. */
function shownValue({ kpi, years }: KpiAnswer, show: ShownAs): (value: number) => number {
  if (show === 'value') return (value) => value;
  const baseline = drawable(baselineOf(years)?.actual ?? null)?.value ?? null;
  if (baseline === null) throw new Error(`${kpi.kpi_id} has no baseline to be compared with.`);
  return (value) => exactDifference(value, baseline, kpi.decimals);
}

function createCells(answer: KpiAnswer, show: ShownAs, { words, labels }: Speech) {
  const { kpi, unit } = answer;
  const spoken = words.interactive.reading;
  const shown = shownValue(answer, show);
  const isPoints = show === 'change' && unit.kind === 'percentage';
  return (row: Observation | null, cell: YearCell): LiveCell => {
    if (row === null) return { mark: 'none', value: null, text: '', reading: '' };
    const { label } = labels('statuses', row.status);
    const drawn = drawable(row);
    const value = drawn && shown(drawn.value);
    const bare =
      value === null || show === 'value'
        ? cellText({ kpi }, row, words)
        : words.format.number(value, kpi.decimals);
    const signed = bare !== null && show === 'change' && value !== null && value > 0;
    const number = signed ? `+${bare}` : bare;
    const unitName = isPoints ? spoken.points : unit.unit;
    const spokenAmount =
      number === null || show === 'value'
        ? exactWords(kpi, row, words)
        : words.format.withUnit(number, unitName);
    return {
      mark: markOf(row, cell.isBaseline),
      value,
      text:
        number === null
          ? label
          : statusRules[row.status].needsAsOf
            ? spoken.tableText({ number, label })
            : number,
      reading: spoken.figure({
        year: words.format.year(cell.year),
        isBaseline: cell.isBaseline,
        series: labels('series', row.series).label,
        amount: spokenAmount === null ? null : { words: spokenAmount, isChange: show === 'change' },
        label: isOfKind(row.status, 'target') ? '' : label,
        asOf: row.as_of === null ? null : words.format.date(row.as_of),
      }),
    };
  };
}

/** Target and actual of each year, as the KPI's table lists them. */
export function liveYears(
  answer: KpiAnswer,
  show: ShownAs,
  speech: Speech,
): readonly LiveCategory[] {
  const liveCell = createCells(answer, show, speech);
  return answer.years.map((cell) => ({
    label: speech.words.format.yearName(cell.year),
    cells: [liveCell(cell.target, cell), liveCell(cell.actual, cell)],
  }));
}
