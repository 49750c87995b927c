import { evaluationsOfYear, isGraded } from '../derive/evaluations.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { type YearCell, baselineOf } from '../derive/year-cells.ts';
import type { Speech } from '../derive/speech.ts';
import { cellText, exactWords } from '../derive/amount-words.ts';
import { exactDifference } from '../derive/verdict.ts';
import type { Observation, Unit } from '../model/database.ts';
import { isOfKind, statusRules } from '../model/status.ts';
import { changeText, spokenChange } from './change-words.ts';
import { drawable } from './kpi-chart.ts';
import { fillOf } from './looks.ts';
import type { LiveCategory, LiveCell, LiveMark } from './live-chart.ts';
import { axisKindOf } from './shared-axis.ts';
import { targetLook } from './target-look.ts';

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

/** Ends and look of what is more than a number: nothing of a plain one. */
function formOf(
  row: Observation,
  shown: (value: number) => number,
  unit: Unit,
): Pick<LiveCell, 'to' | 'look'> {
  if (drawable(row) === null) return {};
  const look = targetLook(row, { isTurned: axisKindOf(unit) === 'rank' });
  return {
    ...(row.value_to === null ? {} : { to: shown(row.value_to) }),
    ...(row.series === 'actual' || look === 'exact' ? {} : { look }),
  };
}

/** What the source itself says of a result, as far as it is a grade; empty for a target. */
function gradeOfResult({ evaluations }: KpiAnswer, row: Observation, { words }: Speech): string {
  if (row.series !== 'actual') return '';
  const grades = evaluationsOfYear(evaluations, row.fiscal_year).filter(isGraded);
  if (grades.length === 0) return '';
  const { bracketed, list } = words.format;
  const told = grades.map(({ grade, evaluator }) => bracketed(grade, evaluator ?? ''));
  return words.interactive.reading.graded({ grades: list(told) });
}

function createCells(answer: KpiAnswer, show: ShownAs, speech: Speech) {
  const { words, labels } = speech;
  const { kpi, unit } = answer;
  const spoken = words.interactive.reading;
  const shown = shownValue(answer, show);
  return (row: Observation | null, cell: YearCell): LiveCell => {
    if (row === null) return { mark: 'none', value: null, text: '', reading: '' };
    const { label } = labels('statuses', row.status);
    const drawn = drawable(row);
    const value = drawn && shown(drawn.value);
    const form = formOf(row, shown, unit);
    const change =
      show === 'value' || value === null
        ? null
        : { from: value, to: form.to ?? null, bound: row.bound };
    const number = change ? changeText(answer, change, words) : cellText(answer, row, words);
    const amount = change ? spokenChange(answer, change, words) : exactWords(kpi, row, words);
    return {
      mark: markOf(row, cell.isBaseline),
      value,
      ...form,
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
        amount: amount === null ? null : { words: amount, isChange: change !== null },
        label: isOfKind(row.status, 'target') ? '' : label,
        asOf: row.as_of === null ? null : words.format.date(row.as_of),
        grade: gradeOfResult(answer, row, speech),
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
