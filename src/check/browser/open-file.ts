import { readReport, type RefusedReport, type ReportReading } from '../../reader/read-report.ts';
import type { PagePictures } from './page-pictures.ts';

/** A file as it was read, with its bytes. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: ReportReading | RefusedReport;
  /** Null where there are no pages to be drawn. */
  readonly pictures: PagePictures | null;
}

/** Reads a file in this browser. What only a PDF needs comes with the first PDF. */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const openers: (() => Promise<PagePictures>)[] = [];
  const readPdf = async () => {
    const [{ loadPdfLibrary }, reader, pictures] = await Promise.all([
      import('./pdf-library.ts'),
      import('../../reader/pdf/read-pdf.ts'),
      import('./page-pictures.ts'),
    ]);
    const opened = await loadPdfLibrary();
    openers.push(() => pictures.openPictures(bytes, opened));
    return reader.readPdf(bytes, opened.library, opened.resources);
  };
  const report = await readReport(bytes, { vintage: null }, { readPdf });
  const [open] = openers;
  const pictures = report.refused === null && open ? await open() : null;
  return { name: file.name, bytes, report, pictures };
}
