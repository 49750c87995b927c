import { exactWords } from '../../derive/amount-words.ts';
import { coveredWords } from '../../derive/covered-period.ts';
import { createIsDropped } from '../../derive/dropped.ts';
import { evaluationsOfYear } from '../../derive/evaluations.ts';
import type { Labels } from '../../derive/labels.ts';
import { lifeSentences } from '../../derive/life-sentence.ts';
import { newestOf } from '../../derive/newest.ts';
import { createOwnerOf, type Owner } from '../../derive/owner.ts';
import { indexBy } from '../../derive/rows-by-key.ts';
import type { YearCell } from '../../derive/year-cells.ts';
import type { Words } from '../../i18n/words.ts';
import type { Database, Evaluation, Kpi, Observation } from '../../model/database.ts';
import type { AnyRow } from '../../model/table.ts';

/** Cells of the results for what not every report has, in the language of the table. */
export type FormWriter = (kpi: Kpi, cell: YearCell) => AnyRow;

function ownerCells(owner: Owner, words: Words): AnyRow {
  const isUnderGoal = owner.kind === 'goal' || owner.kind === 'policy';
  return {
    owner_kind: words.publish.owners[owner.kind],
    goal: isUnderGoal ? owner.goal.name_plain : null,
    policy: owner.kind === 'policy' ? owner.policy.name : null,
  };
}

/** Null where nobody says it. */
function sideBySide(told: readonly (string | null)[], { format }: Words): string | null {
  if (told.every((part) => part === null)) return null;
  return format.sideBySide(told.map((part) => part ?? ''));
}

/** That a KPI is in no report that is current, in words; null of one in force. */
function createNotCurrent({ observations, vintages }: Database, words: Words) {
  const isDropped = createIsDropped(vintages, observations);
  const rows = Map.groupBy(observations, ({ kpi_id }) => kpi_id);
  const newest = newestOf(vintages)?.vintage ?? '';
  return (kpi: Kpi): string | null => {
    const life = { kpi, isDropped: isDropped(rows.get(kpi.kpi_id) ?? []) };
    return words.format.paragraph(lifeSentences(life, newest, words)) || null;
  };
}

export function createFormWriter(database: Database, words: Words, labels: Labels): FormWriter {
  const ownerOf = createOwnerOf(database);
  const notCurrent = createNotCurrent(database, words);
  const scales = indexBy(database.scales, ({ scale_id }) => scale_id);
  const evaluations = Map.groupBy(database.evaluations, ({ kpi_id }) => kpi_id);
  const boundOf = ({ bound }: Observation) => bound && labels('bounds', bound).label;
  return (kpi, { year, target, actual }) => {
    const judged = evaluationsOfYear(evaluations.get(kpi.kpi_id) ?? [], year.fiscal_year);
    const told = (partOf: (row: Evaluation) => string | null) =>
      sideBySide(judged.map(partOf), words);
    return {
      ...ownerCells(ownerOf(kpi), words),
      target_words: target && exactWords(kpi, target, words),
      target_bound: target && boundOf(target),
      target_to: target?.value_to ?? null,
      target_period: target && coveredWords(target, year, words),
      actual_words: actual && exactWords(kpi, actual, words),
      actual_bound: actual && boundOf(actual),
      actual_to: actual?.value_to ?? null,
      actual_period: actual && coveredWords(actual, year, words),
      numerator: actual?.numerator ?? null,
      denominator: actual?.denominator ?? null,
      source_place: actual?.source_place ?? null,
      target_source_place: target?.source_place ?? null,
      evaluation_grade: told(({ grade }) => grade),
      evaluation_scale: told(({ scale_id }) => scales.get(scale_id ?? '')?.name ?? null),
      evaluator: told(({ evaluator }) => evaluator),
      evaluation_rate_as_published: told(({ rate_as_published }) => rate_as_published),
      evaluation_comment: told(({ comment }) => comment),
      evaluation_next_step: told(({ next_step }) => next_step),
      not_current: notCurrent(kpi),
    };
  };
}
