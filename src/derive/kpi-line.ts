import { isOfKind } from '../model/status.ts';
import { asOfWords, cellWords, resultYear, yearOf } from './cell-words.ts';
import { judgement } from './judgement.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import { type Speech, toldOnce } from './speech.ts';
import { hasEnded, hasTarget, inTellingOrder, isWorded, type ToldYear } from './standing.ts';
import { baselineOf, isPlanned } from './year-cells.ts';

/** What a line of a list tells of a KPI. */
export interface KpiLine {
  /** The newest value that there is, and what it is; null where the source gives none. */
  readonly newest: {
    readonly kind: 'result' | 'unfinished' | 'baseline';
    readonly year: string;
    readonly value: string;
  } | null;
  /** How the value stands to its target. */
  readonly told: readonly string[];
  /** Years that have come without a result, and when one is due. */
  readonly next: readonly string[];
}

const isUnfinished = ({ actual }: ToldYear) => isOfKind(actual.status, 'partial');

/** The year whose value stands in the line: a result in a number or in words, else an unfinished one. */
const shownYear = ({ result, open }: KpiAnswer): ToldYear | null =>
  open.findLast(isWorded) ?? result ?? open.findLast(isUnfinished) ?? null;

function newestOf(answer: KpiAnswer, shown: ToldYear | null, speech: Speech): KpiLine['newest'] {
  const cell = shown ?? baselineOf(answer.years);
  const value = cell && cellWords(answer, cell, speech).value;
  if (!cell || value === null) return null;
  if (shown === null) {
    const year = speech.words.briefly.baseline({ year: yearOf(cell, speech) });
    return { kind: 'baseline', year, value };
  }
  const kind = isUnfinished(shown) ? 'unfinished' : 'result';
  return { kind, year: resultYear(shown, speech), value };
}

function unjudged(target: string | null, { words: { briefly } }: Speech): readonly string[] {
  return target === null ? [] : [briefly.target({ target })];
}

function toldOf(answer: KpiAnswer, shown: ToldYear, speech: Speech): readonly string[] {
  const { briefly } = speech.words;
  const { target } = cellWords(answer, shown, speech);
  if (isUnfinished(shown)) {
    const { label } = speech.labels('statuses', shown.actual.status);
    const asOf = asOfWords(shown, speech);
    return [briefly.unfinished({ label, asOf }), ...unjudged(target, speech)];
  }
  const judged =
    shown === answer.result ? judgement(answer, shown, { speech, templates: briefly }) : null;
  if (judged !== null) return [judged];
  const hasNone = answer.lastTarget === null && answer.undecided.length === 0;
  return hasNone ? [briefly.noTarget] : unjudged(target, speech);
}

/** Years of which the same is to say, in one phrase; the target where it is of one year alone. */
function awaitedOf(answer: KpiAnswer, cells: readonly ToldYear[], speech: Speech): string {
  const [first] = cells;
  if (!first) return '';
  const { briefly, format } = speech.words;
  const years = format.list(cells.map((cell) => yearOf(cell, speech)));
  const target = cells.length === 1 ? cellWords(answer, first, speech).target : null;
  const { label } = speech.labels('statuses', first.actual.status);
  const isLate = isOfKind(first.actual.status, 'awaited') && hasEnded(first);
  return (isLate ? briefly.late : briefly.awaited)({ years, target, label });
}

function openOf(answer: KpiAnswer, shown: ToldYear | null, speech: Speech): readonly string[] {
  const { briefly } = speech.words;
  const open = inTellingOrder(answer.open).filter((cell) => cell !== shown);
  const groups = Map.groupBy(open, (cell) => `${cell.actual.status} ${hasEnded(cell)}`);
  return [...groups.values()].flatMap((cells) => {
    if (!cells.some((cell) => isUnfinished(cell) || isWorded(cell))) {
      return awaitedOf(answer, cells, speech);
    }
    return cells.flatMap((cell) => {
      const { value, target } = cellWords(answer, cell, speech);
      const year = resultYear(cell, speech);
      if (isWorded(cell)) return briefly.value({ year, value: value ?? '' });
      const { label } = speech.labels('statuses', cell.actual.status);
      const asOf = asOfWords(cell, speech);
      const told = briefly.alsoUnfinished({ year, value: value ?? '', label, asOf });
      return [told, ...unjudged(target, speech)];
    });
  });
}

/** Where no year has come: what is aimed at first, before the last target, which has its own words. */
function firstTarget(answer: KpiAnswer, speech: Speech): readonly string[] {
  const first = answer.years.filter(isPlanned).find(hasTarget);
  if (first?.year === answer.lastTarget?.year) return [];
  const target = first && cellWords(answer, { ...first, actual: null }, speech).target;
  if (!first || target == null) return [];
  return [speech.words.briefly.firstTarget({ year: yearOf(first, speech), target })];
}

function tellLine(answer: KpiAnswer, speech: Speech): KpiLine {
  const shown = shownYear(answer);
  const open = openOf(answer, shown, speech);
  const { next_update: when } = answer.kpi;
  return {
    newest: newestOf(answer, shown, speech),
    told: shown ? toldOf(answer, shown, speech) : [],
    next: [
      ...(shown === null && open.length === 0 ? firstTarget(answer, speech) : open),
      ...(when === null ? [] : [speech.words.briefly.due({ when })]),
    ],
  };
}

/** The newest value of a KPI, how it stands to its target, and what is to come, in few words. */
export const kpiLine = toldOnce(tellLine);
