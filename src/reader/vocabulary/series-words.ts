import type { Series } from '../../model/codes.ts';
import { fold } from '../grid/fold.ts';

/** Which line of the table a heading names. */
export interface NamedSeries {
  readonly series: Series;
  /** The value from which the plan starts. */
  readonly isStart: boolean;
}

const start =
  /(?:基準|現状|当初|現況|策定時|策定前|初期|開始時|開始前|スタート|ベース)(?:値|時|数値)?/u;
const target = /(?:目標|計画|めざす|目指す)(?:値|数値|数)?/u;
const actual = /(?:実績|結果|実測|達成)(?:値|数値|数)?|直近値|最新値/u;

/** Words that hold the words above and name something else. */
const others =
  /数値目標|基本目標|目標達成[状率度]\S*|達成[率度]|達成状況|進捗[率度]|重要業績評価指標|評価指標|計画期間|目標年[度次月]?|計画策定/gu;

export function seriesIn(text: string): NamedSeries | null {
  const folded = fold(text).replace(others, (word) => (word === '計画策定' ? '策定' : ''));
  const [isStart, isTarget, isActual] = [start, target, actual].map((word) => word.test(folded));
  if (isTarget) return isStart || isActual ? null : { series: 'target', isStart: false };
  if (isStart) return { series: 'actual', isStart: true };
  return isActual ? { series: 'actual', isStart: false } : null;
}

const whole =
  /^[【(]?(?:目標|計画|実績|目標値|計画値|実績値|現況値|現状値|基準値|実測値|目標数値|実績数値|予定)(?:\(?(?:累計|単年度?|年間|延べ|各年度)\)?)?[)】]?$/u;

/** A cell that is nothing but the name of a series. */
export const isSeriesWord = (text: string): boolean => {
  const folded = fold(text);
  return folded.length <= 12 && whole.test(folded);
};
