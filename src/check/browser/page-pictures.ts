import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageBox } from '../../reader/grid/grid.ts';
import type { OpenedLibrary } from './pdf-library.ts';

/** Draws places of a PDF, one after the other. */
export interface PagePictures {
  /** Into every canvas below this element that names a page and a box on it. */
  readonly drawIn: (root: ParentNode) => Promise<void>;
}

/** Points above and below what is shown, so that it is found again on paper. */
const around = { table: 24, cell: 36 } as const;

/** Points of the page that a cell is shown with at least, so that the name of its row is in sight. */
const least = 480;

/** Pixels of the picture for a point of the page, at most. */
const most = 2;

export async function openPictures(
  bytes: Uint8Array,
  { library, resources }: OpenedLibrary,
): Promise<PagePictures> {
  const document = await library.getDocument({
    data: new Uint8Array(bytes),
    ...resources,
    cMapPacked: true,
    useWasm: false,
    // Letters are drawn as lines: no font is given to the page.
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    verbosity: library.VerbosityLevel.ERRORS,
  }).promise;
  return {
    drawIn: async (root) => {
      for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-box]')) {
        await draw(canvas, document);
        canvas.dataset.drawn = '';
      }
    },
  };
}

async function draw(canvas: HTMLCanvasElement, document: PDFDocumentProxy): Promise<void> {
  const box = JSON.parse(canvas.dataset.box ?? '') as PageBox;
  const page = await document.getPage(Number(canvas.dataset.page));
  const width = canvas.parentElement?.clientWidth || 600;
  const size = page.getViewport({ scale: 1 });
  const shown = 'cell' in canvas.dataset ? besideCell(size, box, width) : aroundTable(size, box);
  const scale = Math.min(most, (width * devicePixelRatio) / (shown.x2 - shown.x1));
  canvas.width = Math.round((shown.x2 - shown.x1) * scale);
  canvas.height = Math.round((shown.y2 - shown.y1) * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  await page.render({
    canvas: null,
    canvasContext: pen,
    viewport: page.getViewport({ scale }),
    transform: [1, 0, 0, 1, -shown.x1 * scale, -shown.y1 * scale],
  }).promise;
  pen.resetTransform();
  pen.strokeStyle = getComputedStyle(canvas).color;
  pen.lineWidth = 3 * devicePixelRatio;
  pen.strokeRect(
    (box.x1 - shown.x1) * scale,
    (box.y1 - shown.y1) * scale,
    (box.x2 - box.x1) * scale,
    (box.y2 - box.y1) * scale,
  );
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

function aroundTable({ width, height }: PageSize, box: PageBox): PageBox {
  return {
    x1: Math.max(0, box.x1 - around.table),
    y1: Math.max(0, box.y1 - around.table),
    x2: Math.min(width, box.x2 + around.table),
    y2: Math.min(height, box.y2 + around.table),
  };
}

/** As much of the row as is readable in this room, in CSS pixels; names stand on the left. */
function besideCell({ width, height }: PageSize, box: PageBox, room: number): PageBox {
  const shown = Math.min(width, Math.max(least, room));
  const x1 = Math.max(0, Math.min(box.x2 + around.cell, width) - shown);
  return {
    x1,
    y1: Math.max(0, box.y1 - around.cell),
    x2: x1 + shown,
    y2: Math.min(height, box.y2 + around.cell),
  };
}
