/** A text on a page, in points from the upper left corner to the beginning of its baseline. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** As that which a recognition of letters lays over a picture. */
  readonly isHidden?: boolean;
}

/** A filled rectangle: offices' programs draw lines so. */
export interface DrawnBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly bars: readonly DrawnBar[];
  /** Degrees by which a viewer turns the page; what is drawn is turned back. */
  readonly rotation?: 0 | 90;
  /** A picture over the whole page. */
  readonly hasPicture?: boolean;
}

/** `named`: as old programs write, without the font itself; `coded`: codes of glyphs alone. */
export type DrawnFont = 'named' | 'coded';

/** Letters of Latin are half as wide as others. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/u.test(sign) ? 0.5 : 1) * size, 0);

const encodings: Readonly<Record<DrawnFont, string>> = {
  named: '/Encoding /UniJIS-UCS2-HW-H',
  coded: '/Encoding /Identity-H',
};

const orderings: Readonly<Record<DrawnFont, string>> = { named: 'Japan1', coded: 'Identity' };

/** A PDF as it is written by hand: one font, texts, bars and perhaps a picture. */
export function pdfFile(pages: readonly DrawnPage[], font: DrawnFont = 'named'): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic ${encodings[font]} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (${orderings[font]}) /Supplement 2 >> /DW 1000 /W [1 94 500 231 632 500] /FontDescriptor << /Type /FontDescriptor /FontName /MS-Gothic /Flags 5 /FontBBox [0 -136 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 92 >> >>`,
    streamOf(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode',
      'FE>',
    ),
    ...pages.flatMap((page, index) => [
      pageObject(page, first + 2 * index + 1),
      streamOf('', contentOf(page, font)),
    ]),
  ];
  return assembled(objects);
}

const streamOf = (entries: string, content: string) =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function pageObject({ width, height, rotation = 0 }: DrawnPage, content: number): string {
  const box = rotation === 90 ? `[0 0 ${height} ${width}]` : `[0 0 ${width} ${height}]`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Rotate ${rotation} /Resources << /Font << /F1 3 0 R >> /XObject << /P1 5 0 R >> >> /Contents ${content} 0 R >>`;
}

function contentOf(page: DrawnPage, font: DrawnFont): string {
  const { height, width, rotation = 0, texts, bars, hasPicture } = page;
  return [
    rotation === 90 ? `0 1 -1 0 ${height} 0 cm` : '',
    hasPicture ? `q ${width} 0 0 ${height} 0 0 cm /P1 Do Q` : '',
    ...bars.map((bar) =>
      [bar.x, height - bar.y - bar.height, bar.width, bar.height, 're f'].map(shortly).join(' '),
    ),
    ...texts.map(
      ({ x, y, size, text, isHidden }) =>
        `BT ${isHidden ? 3 : 0} Tr /F1 ${shortly(size)} Tf ${shortly(x)} ${shortly(height - y)} Td <${hexOf(text, font)}> Tj ET`,
    ),
  ].join('\n');
}

const shortly = (value: number | string) =>
  typeof value === 'string' ? value : String(Math.round(value * 100) / 100);

/** Codes of UCS-2, or such as the glyphs of a font may have. */
const hexOf = (text: string, font: DrawnFont) =>
  Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index);
    return (font === 'named' ? code : 1000 + (code % 7000)).toString(16).padStart(4, '0');
  }).join('');

function assembled(objects: readonly string[]): Uint8Array {
  const places: number[] = [];
  let file = '%PDF-1.5\n';
  objects.forEach((object, index) => {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}
