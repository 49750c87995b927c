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

/** As many as half a byte can number: a pixel takes four bits. */
const paletteSize = 16;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A colour of the picture: a pixel that has it, and how many have it. */
interface Colour {
  readonly parts: Uint8Array;
  count: number;
}

/** The colours of a picture in the order of their pixels, and their number for each pixel. */
function numbered({ width, height, rgba }: Pixels) {
  const values = new Uint32Array(rgba.slice().buffer);
  const numbers = new Map<number, number>();
  const colours: Colour[] = [];
  const pixels = new Uint16Array(width * height);
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    // Most pixels have the colour of the one before.
    const value = values[start] ?? 0;
    while (end < pixels.length && values[end] === value) end += 1;
    const number = numbers.get(value) ?? colours.length;
    if (number === colours.length) {
      numbers.set(value, number);
      colours.push({ parts: rgba.subarray(start * 4, start * 4 + 4), count: 0 });
    }
    const colour = colours[number];
    if (colour) colour.count += end - start;
    for (let pixel = start; pixel < end; pixel += 1) pixels[pixel] = number;
  }
  return { pixels, colours };
}

/** How far two colours lie apart, squared. */
function distance(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let part = 0; part < 4; part += 1) sum += ((one[part] ?? 0) - (other[part] ?? 0)) ** 2;
  return sum;
}

/**
 * The colours that stand for all, and the place of that which stands for each: the most frequent
 * one first, then always that whose pixels would be farthest from the truth without it.
 */
function paletteOf(colours: readonly Colour[]) {
  const places = new Uint8Array(colours.length);
  const errors = new Float64Array(colours.length).fill(Number.MAX_SAFE_INTEGER);
  const palette: Uint8Array[] = [];
  while (palette.length < paletteSize) {
    const costs = colours.map(({ count }, number) => count * (errors[number] ?? 0));
    const worst = costs.reduce((best, cost, at) => (cost > (costs[best] ?? 0) ? at : best), 0);
    const chosen = colours[worst]?.parts;
    if (chosen === undefined || costs[worst] === 0) break;
    for (const [number, { parts }] of colours.entries()) {
      const error = distance(parts, chosen);
      if (error >= (errors[number] ?? 0)) continue;
      errors[number] = error;
      places[number] = palette.length;
    }
    palette.push(chosen);
  }
  return { palette, places };
}

/** Two pixels in each byte; a byte that says "as it is" stands before each row. */
function rowsOf(width: number, pixels: Uint16Array, places: Uint8Array): Uint8Array {
  const [height, length] = [pixels.length / width, 1 + Math.ceil(width / 2)];
  const rows = new Uint8Array(length * height);
  const placeAt = (pixel: number) => places[pixels[pixel] ?? 0] ?? 0;
  for (let row = 0; row < height; row += 1) {
    const end = (row + 1) * width;
    for (let pixel = row * width, at = row * length + 1; pixel < end; pixel += 2, at += 1) {
      rows[at] = (placeAt(pixel) << 4) | (pixel + 1 < end ? placeAt(pixel + 1) : 0);
    }
  }
  return rows;
}

/** Four bits a pixel, which stand for a colour of the palette. */
function head({ width, height }: Pixels): Uint8Array {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([4, 3], 8);
  return pngChunk('IHDR', content);
}

/**
 * Up to 16 colours are kept as they are. Of more, the others take the nearest of those: in
 * pictures of areas and letters these are single pixels at the rims of letters.
 */
export function writePng(picture: Pixels, deflate: Deflate): Uint8Array<ArrayBuffer> {
  const { pixels, colours } = numbered(picture);
  const { palette, places } = paletteOf(colours);
  const opacities = palette.map(([, , , opacity = 255]) => opacity);
  const clear = opacities.some((opacity) => opacity < 255);
  return joined([
    Uint8Array.from(signature),
    head(picture),
    pngChunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [...colour.subarray(0, 3)]))),
    ...(clear ? [pngChunk('tRNS', Uint8Array.from(opacities))] : []),
    pngChunk('IDAT', deflate(rowsOf(picture.width, pixels, places))),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
