import { joined, pngChunk } from './png-chunk.ts';

/** A picture of few colours as PNG with a palette: https://www.w3.org/TR/png-3/#11PLTE */

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly rgba: Uint8Array;
}

/** Packs bytes in the format of zlib. */
type Deflate = (bytes: Uint8Array) => Uint8Array;

const paletteSize = 256;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const partsOf = (colour: number): Colour => [
  colour >>> 24,
  (colour >>> 16) & 0xff,
  (colour >>> 8) & 0xff,
  colour & 0xff,
];

/** The same pixels as numbers; the colour of a pixel is mostly that of the one before it. */
function numbered({ width, height, rgba }: Pixels) {
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.length);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const pixels = new Uint32Array(width * height);
  let [colour, number] = [-1, -1];
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    const next = view.getUint32(pixel * 4);
    if (next !== colour) {
      number = numbers.get(next) ?? numbers.size;
      numbers.set(next, number);
      colour = next;
    }
    counts[number] = (counts[number] ?? 0) + 1;
    pixels[pixel] = number;
  }
  return { pixels, colours: [...numbers.keys()], counts };
}

function nearest(colour: number, palette: readonly Colour[]): number {
  const parts = partsOf(colour);
  const distances = palette.map((other) =>
    other.reduce((sum, part, index) => sum + (part - (parts[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** The place of each pixel in the palette; a byte that says "as it is" stands before each row. */
function rowsOf(width: number, pixels: Uint32Array, places: readonly number[]): Uint8Array {
  const height = pixels.length / width;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = places[pixels[row * width + column] ?? 0] ?? 0;
      rows[row * (width + 1) + column + 1] = place;
    }
  }
  return rows;
}

/** Eight bits a pixel, which stand for a colour of the palette. */
function head({ width, height }: Pixels): Uint8Array {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([8, 3], 8);
  return pngChunk('IHDR', content);
}

/**
 * Up to 256 colours are kept as they are. Of more, the rarest take the nearest of the others: in
 * pictures of areas and letters these are single pixels at the rims of letters.
 */
export function writePng(picture: Pixels, deflate: Deflate): Uint8Array<ArrayBuffer> {
  const { pixels, colours, counts } = numbered(picture);
  const byCount = colours.map((_, number) => number);
  byCount.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other);
  const palette = byCount.slice(0, paletteSize).map((number) => partsOf(colours[number] ?? 0));
  const places: number[] = [];
  for (const [place, number] of byCount.entries()) {
    places[number] = place < paletteSize ? place : nearest(colours[number] ?? 0, palette);
  }
  const opacities = palette.map(([, , , opacity]) => opacity);
  const clear = opacities.some((opacity) => opacity < 255);
  return joined([
    Uint8Array.from(signature),
    head(picture),
    pngChunk('PLTE', Uint8Array.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    ...(clear ? [pngChunk('tRNS', Uint8Array.from(opacities))] : []),
    pngChunk('IDAT', deflate(rowsOf(picture.width, pixels, places))),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
