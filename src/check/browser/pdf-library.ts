import type { PdfLibrary, PdfResources } from '../../reader/pdf/read-pdf.ts';

/** Addresses of tables of Japanese characters, which a PDF needs whose fonts are not embedded. */
const characterMaps = import.meta.glob<string>(
  [
    '../../../node_modules/pdfjs-dist/cmaps/{78,83,90}*.bcmap',
    '../../../node_modules/pdfjs-dist/cmaps/Adobe-Japan1-*.bcmap',
    '../../../node_modules/pdfjs-dist/cmaps/{Add,EUC,Ext,NWP,RKSJ}-*.bcmap',
    '../../../node_modules/pdfjs-dist/cmaps/{H,V,Hankaku,Hiragana,Katakana,Roman}.bcmap',
    '../../../node_modules/pdfjs-dist/cmaps/UniJIS*.bcmap',
  ],
  { query: '?url', import: 'default', eager: true },
);

const folder = '../../../node_modules/pdfjs-dist/cmaps/';

/** A class, because the library makes one of it. */
class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = kind === 'cMapUrl' ? characterMaps[folder + filename] : undefined;
    if (address === undefined) throw new Error(`No ${kind} of the name ${filename}.`);
    return bytesAt(address);
  }
}

/** In the page that is one file the tables are written into their addresses: nothing is fetched. */
async function bytesAt(address: string): Promise<Uint8Array> {
  const [, written] = /^data:[^,]*;base64,(.*)$/u.exec(address) ?? [];
  if (written !== undefined) return Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0));
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}

export interface OpenedLibrary {
  readonly library: PdfLibrary;
  readonly resources: PdfResources;
}

/**
 * The library that opens PDFs, in the page itself: the policy of the site lets no page start a
 * worker. It is loaded when the first PDF is chosen.
 */
export async function loadPdfLibrary(): Promise<OpenedLibrary> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  const resources = {
    cMapUrl: folder,
    standardFontDataUrl: folder,
    BinaryDataFactory: CharacterMaps,
    useWorkerFetch: false,
  };
  return { library, resources };
}
