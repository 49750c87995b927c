import type { CellObject, Sheet } from 'write-excel-file/universal';
import type { Words } from '../i18n/words.ts';
import { templateHeadings } from '../reader/vocabulary/template.ts';
import type { DueRow } from './due-rows.ts';

/** Text, so that a program for spreadsheets keeps 25,897 and 13.0 as they are written. */
const asText = { type: String, format: '@', alignVertical: 'top', wrap: true } as const;

/** What can be filled in has a frame: it is seen without colours, and on paper. */
const frame = { borderStyle: 'thin' } as const;

const fixed = (value: string): CellObject => ({ ...asText, value });
const open = (value: string): CellObject => ({ ...asText, ...frame, value });
const strong = (value: string): CellObject => ({ ...fixed(value), fontWeight: 'bold' });

/** Widths of the columns, in characters, in the order of the headings. */
const widths = [24, 6, 40, 8, 14, 14, 14, 14, 18, 30];

/** Rows over the table: its title and what is said of the report, with an empty row after each. */
export const headRows = 10;

/** Row of the day of the report, from 0; title and address follow, with an empty row between. */
export const dayRow = 4;

/** Column of the cells beside “municipality” and “day of the report”, from 0. */
export const headColumn = 2;

export interface TemplateFacts {
  readonly municipality: string;
  /** Stands in the rows of KPIs that belong to no goal, policy or project. */
  readonly plan: string;
  readonly rows: readonly DueRow[];
}

/** The sheet to fill in, and the one that says how: no instruction stands in the table. */
export function templateSheets(facts: TemplateFacts, { template }: Words): Sheet<Blob>[] {
  return [
    {
      sheet: template.tableSheet,
      data: [
        [{ ...strong(template.title), wrap: false }],
        [],
        [strong(template.municipality), null, open(facts.municipality)],
        [],
        ...[template.reportDay, template.reportTitle, template.reportAddress].flatMap((label) => [
          [strong(label), null, open('')],
          [],
        ]),
        templateHeadings.map(({ heading }) => strong(heading)),
        ...facts.rows.map((row) => cellsOf(row, facts.plan)),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows + 1,
      orientation: 'landscape',
    },
    {
      sheet: template.guideSheet,
      data: template.guide.map((line) => [fixed(line)]),
      columns: [{ width: 100 }],
    },
  ];
}

/** Height of a line of text, in points. */
const lineHeight = 15;

function cellsOf({ group, number, name, unit, year, target }: DueRow, plan: string): CellObject[] {
  const known = [group ?? plan, number === null ? '' : String(number), name, unit ?? '', year];
  const height = lineHeight * Math.max(...known.map((text, index) => linesOf(text, index)));
  const free = [target ?? '', '', '', '', ''];
  return [...known.map(fixed), ...free.map(open)].map((cell) => ({ ...cell, height }));
}

/** Programs that open a workbook do not measure its rows. A Japanese letter is two wide. */
const linesOf = (text: string, column: number) =>
  Math.max(1, Math.ceil((text.length * 2 + 2) / (widths[column] ?? 1)));
