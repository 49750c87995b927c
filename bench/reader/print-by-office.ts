import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { InventedReport } from './invented-report.ts';
import { reportWorkbook, type RulingName } from './write-files.ts';

const office = 'soffice';

/** Whether LibreOffice is on this machine. */
export function isOfficeHere(): boolean {
  try {
    execFileSync(office, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One page wide and as many pages high as it takes, with the heading again or not. */
function onPaper(workbook: Uint8Array, headingRows: readonly [number, number] | null): Uint8Array {
  const parts = unzipSync(workbook);
  const changed = (name: string, change: (text: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  changed('xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(/<sheetPr\/>|<sheetPr>.*?<\/sheetPr>/u, '')
      .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(/<pageSetup[^>]*\/>/u, '')
      .replace(
        '</worksheet>',
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
      ),
  );
  if (headingRows) {
    const [from, to] = headingRows;
    changed('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">KPI!$${from}:$${to}</definedName></definedNames>`,
      ),
    );
  }
  return zipSync(parts);
}

/** Reports as LibreOffice prints their workbooks; all in one start, which takes seconds. */
export async function printedByOffice(
  reports: readonly InventedReport[],
  ruling: RulingName,
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    for (const [index, report] of reports.entries()) {
      const first = report.above.length + 2;
      const headingRows = [first, first + report.header.length - 1] as const;
      const workbook = await reportWorkbook(report, ruling);
      writeFileSync(
        join(folder, `${index}.xlsx`),
        onPaper(workbook, index % 2 === 0 ? headingRows : null),
      );
    }
    const names = reports.map((_, index) => join(folder, `${index}.xlsx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names];
    execFileSync(office, options, { stdio: 'ignore' });
    return names.map((name) => new Uint8Array(readFileSync(name.replace(/xlsx$/u, 'pdf'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
