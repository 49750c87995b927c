import type { Status } from '../../model/codes.ts';
import { fold } from '../grid/fold.ts';
import type { ColumnRole } from './headings.ts';

/**
 * The headings of the workbook that `npm run template` writes, in their order. A table with
 * exactly these is read as what it says: nothing about it is guessed, so nothing is asked.
 */
export const templateHeadings = [
  { heading: '事業・施策', role: 'group' },
  { heading: '番号', role: 'number' },
  { heading: '指標', role: 'name' },
  { heading: '単位', role: 'unit' },
  { heading: '年度', role: 'year' },
  { heading: '目標値', role: 'value', series: 'target' },
  { heading: '実績値', role: 'value', series: 'actual' },
  { heading: '実績の状態', role: 'state' },
  { heading: 'いつの時点の値か', role: 'as-of' },
  { heading: '備考', role: 'note' },
] as const satisfies readonly {
  readonly heading: string;
  readonly role: ColumnRole;
  readonly series?: 'target' | 'actual';
}[];

/** The words of the drop-down for a result. Each is read as it is when it stands in a report. */
export const templateStates: readonly { readonly word: string; readonly status: Status }[] = [
  { word: '確定', status: 'final' },
  { word: '見込み', status: 'expected' },
  { word: '途中経過', status: 'interim' },
  { word: '測定中', status: 'measuring' },
  { word: '未実施', status: 'not_conducted' },
  { word: '未到来', status: 'not_yet' },
];

export const isTemplateHeader = (texts: readonly string[]): boolean =>
  texts.length === templateHeadings.length &&
  templateHeadings.every(({ heading }, index) => fold(texts[index] ?? '') === fold(heading));

/** A result, its state and its day as a report would print them: 120（見込み、R6.7.31時点）. */
export function resultInWords(value: string, state: string, asOf: string): string {
  if (value === '') return state || asOf;
  const day = asOf === '' || /時点|現在|末$/u.test(asOf) ? asOf : `${asOf}時点`;
  const remarks = [state, day].filter((word) => word !== '');
  return remarks.length === 0 ? value : `${value}（${remarks.join('、')}）`;
}
