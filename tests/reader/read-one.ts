import { readReport, type ReportReading } from '../../src/reader/read-report.ts';
import type { Reading } from '../../src/reader/reading.ts';

const noPdf = {
  readPdf: () => Promise.reject(new Error('this file is no PDF')),
};

/** What a file that is no PDF says. */
export const readBytes = (bytes: Uint8Array, vintage: string | null = null) =>
  readReport(bytes, { vintage }, noPdf);

export const readText = (text: string, vintage: string | null = '2024-08-30') =>
  readBytes(new TextEncoder().encode(text), vintage);

/** The report of a CSV text or another file that is read. */
export async function reportOf(
  file: string | Uint8Array,
  vintage?: string | null,
): Promise<ReportReading> {
  const report = await (typeof file === 'string'
    ? readText(file, vintage)
    : readBytes(file, vintage));
  if (report.refused !== null) throw new Error(report.refused);
  return report;
}

/** Year, series, value or status of each reading, and codes of doubts. */
export const told = ({ fiscalYear, series, value, status, doubts }: Reading): string =>
  [
    fiscalYear ?? '?',
    series ?? '?',
    value ?? status ?? '?',
    ...doubts.map(({ code }) => code),
  ].join(' ');
