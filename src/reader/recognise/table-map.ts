import type { Series } from '../../model/codes.ts';
import type { Covering, Grid } from '../grid/grid.ts';
import type { ColumnRole } from '../vocabulary/headings.ts';
import type { WrittenYear } from '../vocabulary/years.ts';

/** What a column of a table is. */
export interface TableColumn {
  readonly role: ColumnRole;
  /** All lines of the heading, outermost first. */
  readonly heading: string;
  /** The line nearest to the cells. */
  readonly leaf: string;
  readonly year: WrittenYear | null;
  readonly series: Series | null;
  /** The value from which the plan starts. */
  readonly isStart: boolean;
  readonly unit: string | null;
  /** Where each column is an indicator and each row a year. */
  readonly kpi: string | null;
}

const judgements = ['grade', 'rate', 'comment', 'next-step'] as const;

/** What the source itself says of a result. */
export type Judgement = (typeof judgements)[number];

export const isJudgement = (role: ColumnRole): role is Judgement =>
  (judgements as readonly ColumnRole[]).includes(role);

/** Asked once about a table; the answer holds for all of its cells. */
export type TableQuestion =
  | { readonly code: 'columns-unruled' }
  | { readonly code: 'header-continued' }
  | { readonly code: 'header-cut' }
  | { readonly code: 'name-continued'; readonly name: string }
  | { readonly code: 'series-of-years'; readonly columns: string; readonly series: Series }
  | { readonly code: 'pair-order'; readonly first: Series };

/** A grid with what each of its columns is. A person confirms it; readings follow from it. */
export interface TableMap {
  readonly grid: Grid;
  readonly covering: Covering;
  /** Rows of the heading, at the top. */
  readonly headerRows: number;
  readonly columns: readonly TableColumn[];
  /** The series of columns that name a year only. */
  readonly defaultSeries: Series | null;
  /** The series of two numbers in one cell, 45／43. */
  readonly pair: readonly [Series, Series] | null;
  /** The only indicator of the table, named above it or in its heading. */
  readonly kpi: string | null;
  readonly questions: readonly TableQuestion[];
  /** Written by `npm run template`: names stand in it as the content has them. */
  readonly isTemplate?: boolean;
}

/** Why a table is none that can be read. */
export type Unread =
  | 'no-numbers'
  | 'no-header'
  | 'no-values'
  | 'no-series' // it speaks of indicators, but not of targets or results
  | 'no-kpis' // it speaks of something else
  | 'no-names'
  | 'no-years'
  | 'rows-unclear'; // without lines, and rows cannot be told apart

export interface UnreadTable {
  readonly grid: Grid;
  readonly why: Unread;
}

export const isRead = (table: TableMap | UnreadTable): table is TableMap => 'columns' in table;

/** The first column with this role; undefined where there is none. */
export function columnOf(
  { columns }: Pick<TableMap, 'columns'>,
  role: ColumnRole,
): number | undefined {
  const at = columns.findIndex((column) => column.role === role);
  return at < 0 ? undefined : at;
}
