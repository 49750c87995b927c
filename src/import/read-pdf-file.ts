import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileGrids } from '../reader/grid/grid.ts';
import { readPdf } from '../reader/pdf/read-pdf.ts';

/** The folder of the package that opens PDFs. */
const packageFolder = () => dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/** Reads a PDF with the build of pdf.js that Node can run. */
export async function readPdfFile(bytes: Uint8Array): Promise<FileGrids> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = packageFolder();
  return readPdf(bytes, library, {
    cMapUrl: join(folder, 'cmaps') + sep,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  });
}
