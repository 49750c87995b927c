import type * as pdfjs from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';
import type { FileGrids, Remark } from '../grid/grid.ts';
import { FileRefused } from '../refusal.ts';
import { pageContent } from './page-content.ts';
import { pageGrids } from './page-grids.ts';
import { pageLabels } from './page-labels.ts';
import { pagesOnSheet } from './pages-on-sheet.ts';
import type { PdfPage } from './pdf-page.ts';
import { hasEndlessEncoding } from './type1-encodings.ts';

/** The library that opens PDFs (pdf.js), as it is loaded in Node or in a browser. */
export type PdfLibrary = Pick<
  typeof pdfjs,
  'getDocument' | 'OPS' | 'PermissionFlag' | 'VerbosityLevel'
>;

/** Where the library finds what it needs besides: tables of Japanese characters, fonts. */
export type PdfResources = Readonly<
  Required<Pick<DocumentInitParameters, 'cMapUrl' | 'standardFontDataUrl'>> &
    Pick<DocumentInitParameters, 'BinaryDataFactory' | 'useWorkerFetch'>
>;

/** The tables of a PDF with text. A picture of paper, and what its fonts do not tell, is refused. */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  resources: PdfResources,
): Promise<FileGrids> {
  if (hasEndlessEncoding(bytes)) throw new FileRefused('file-damaged');
  const task = library.getDocument({
    // A copy: the library takes the bytes away with it, and no Buffer of Node.
    data: new Uint8Array(bytes),
    ...resources,
    cMapPacked: true,
    useWasm: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await opened(task.promise);
    const pages = await pagesOf(document, library);
    refuseUnreadable(pages);
    const printed = pages.flatMap(pagesOnSheet);
    const isOneEach = printed.length === pages.length;
    const labels = pageLabels(printed, isOneEach ? await document.getPageLabels() : null);
    const read = printed.map((page, index) => pageGrids(page, labels[index] ?? null));
    return {
      grids: read.flatMap(({ grids }) => grids),
      lines: read.flatMap(({ lines }) => lines),
      remarks: [...(await remarksOf(document, library)), ...pictureRemarks(pages)],
    };
  } finally {
    await task.destroy();
  }
}

async function opened(document: Promise<pdfjs.PDFDocumentProxy>): Promise<pdfjs.PDFDocumentProxy> {
  try {
    return await document;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new FileRefused(isLocked ? 'pdf-password' : 'file-damaged');
  }
}

async function pagesOf(document: pdfjs.PDFDocumentProxy, { OPS }: PdfLibrary): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(notTooFull(await pageContent(page, OPS)));
      page.cleanup();
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('file-damaged');
  }
  return pages;
}

/** Characters, or lines, of a page at most; small print on A3 has half of that. */
const maxDrawn = 20_000;

/** What stands on a page is compared with what stands beside it: too much of it is refused. */
function notTooFull(page: PdfPage): PdfPage {
  const isFull = page.glyphs.length > maxDrawn || page.rulings.length > maxDrawn;
  if (isFull) throw new FileRefused('pdf-page-full');
  return page;
}

/** Glyphs on a page that has text at least, on average. */
const minGlyphs = 5;
/** The share of glyphs that may be unknown, and that must be Japanese. */
const shares = { unknown: 0.05, japanese: 0.05, picture: 0.5 } as const;

function refuseUnreadable(pages: readonly PdfPage[]): void {
  const glyphs = pages.flatMap((page) => page.glyphs).filter(({ isSpace }) => !isSpace);
  const seen = glyphs.filter(({ isHidden }) => !isHidden);
  const unknown = pages.reduce((sum, { unknownGlyphs }) => sum + unknownGlyphs, 0);
  const isPicture = pages.some(({ pictureShare }) => pictureShare > shares.picture);
  if (seen.length + unknown < minGlyphs * pages.length) {
    if (glyphs.length > seen.length) throw new FileRefused('pdf-invisible-text');
    throw new FileRefused(isPicture ? 'pdf-scanned' : 'pdf-without-text');
  }
  const japanese = seen.filter(({ text }) => /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text));
  const isUnreadable =
    unknown > shares.unknown * (seen.length + unknown) ||
    japanese.length < shares.japanese * seen.length;
  if (isUnreadable) throw new FileRefused('pdf-fonts-unreadable');
}

async function remarksOf(document: pdfjs.PDFDocumentProxy, { PermissionFlag }: PdfLibrary) {
  const permissions = await document.getPermissions();
  const isForbidden = permissions !== null && ![...permissions].includes(PermissionFlag.COPY);
  return isForbidden ? [{ code: 'copying-forbidden' } as const] : [];
}

function pictureRemarks(pages: readonly PdfPage[]): Remark[] {
  const pictures = pages.filter(
    ({ pictureShare, glyphs }) =>
      pictureShare > shares.picture && glyphs.filter(({ isHidden }) => !isHidden).length < 50,
  );
  if (pictures.length === 0) return [];
  const list = pictures.map(({ filePage }) => filePage).join(', ');
  return [{ code: 'pages-of-pictures', pages: list }];
}
