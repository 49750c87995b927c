import { layoutNames } from '../../bench/reader/layouts.ts';
import { inCp932, reportCsv, reportWorkbook } from '../../bench/reader/write-files.ts';
import type { PrintedReport } from './report-of.ts';

/** A file as it is chosen on a page. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const asInvented = { layout: layoutNames[0], expected: [] } as const;

export const csvOf = (report: PrintedReport): ChosenFile => ({
  name: 'report.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(inCp932(reportCsv({ ...report, ...asInvented }))),
});

export const workbookOf = async (report: PrintedReport): Promise<ChosenFile> => ({
  name: 'report.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await reportWorkbook({ ...report, ...asInvented })),
});
