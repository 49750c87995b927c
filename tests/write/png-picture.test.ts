import { inflateSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWholePng } from '../../src/pictures/picture-cache.ts';
import { writePng } from '../../src/write/png-picture.ts';

/** Pixels of a PNG with a palette of four bits and no filters, as the standard says. */
function pixelsOf(png: Uint8Array) {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const start = at + 8;
    chunks.set(
      file.toString('latin1', at + 4, start),
      file.subarray(start, start + file.readUInt32BE(at)),
    );
  }
  const [head, palette] = [chunks.get('IHDR'), chunks.get('PLTE')];
  if (!head || !palette) throw new Error('no palette');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? '');
  const colours = Array.from({ length: width * height }, (_, pixel) => {
    const [row, column] = [Math.floor(pixel / width), pixel % width];
    const pair = rows[(Math.ceil(width / 2) + 1) * row + 1 + (column >> 1)] ?? 0;
    const place = column & 1 ? pair & 15 : pair >> 4;
    return [
      ...palette.subarray(place * 3, place * 3 + 3),
      chunks.get('tRNS')?.[place] ?? 255,
    ] as const;
  });
  return { width, height, rgba: Uint8Array.from(colours.flat()) };
}

/** Three times as many pixels as colours, so that some are frequent; each row ends within a byte. */
const picture = (colours: number, opacity: number) => ({
  width: 3,
  height: colours,
  rgba: Uint8Array.from(
    Array.from({ length: colours * 3 }, (_, at) => [Math.floor(at / 3) * 9, 7, 7, opacity]).flat(),
  ),
});

test.for([
  ['one colour', picture(1, 255)],
  ['as many colours as a palette holds', picture(16, 255)],
  ['colours that are not opaque', picture(9, 120)],
] as const)('%s: every pixel is as it was', ([, pixels]) => {
  const png = writePng(pixels, deflateSync);
  expect(isWholePng(png)).toBe(true);
  expect(pixelsOf(png)).toEqual(pixels);
});

test('of more colours than a palette holds single pixels take their nearest neighbour', () => {
  const pixels = picture(17, 255);
  pixels.rgba.set([1, 7, 7, 255], 16 * 12);
  pixels.rgba.set([1, 7, 7, 255], 16 * 12 + 4);
  pixels.rgba.set([8, 7, 7, 255], 16 * 12 + 8);
  const { rgba } = pixelsOf(writePng(pixels, deflateSync));
  expect([...rgba.subarray(0, 16 * 12)]).toEqual([...pixels.rgba.subarray(0, 16 * 12)]);
  expect([...rgba.subarray(16 * 12)]).toEqual([0, 7, 7, 255, 0, 7, 7, 255, 9, 7, 7, 255]);
});

test('letters with soft rims look the same: no area changes, and a rim by a few steps of 255', () => {
  const [width, height] = [256, 64];
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const area = (row: number, colour: readonly number[]) => {
    for (let at = row * width; at < (row + 6) * width; at += 1) rgba.set(colour, at * 4);
  };
  const colours = [
    [0, 23, 193, 255],
    [26, 26, 26, 255],
    [77, 77, 77, 255],
    [217, 217, 217, 255],
  ] as const;
  colours.forEach((colour, index) => area(index * 8, colour));
  for (let shade = 0; shade < width; shade += 1) {
    rgba.set([shade, shade, shade, 255], (60 * width + shade) * 4);
  }
  const drawn = pixelsOf(writePng({ width, height, rgba }, deflateSync)).rgba;
  const rims = 60 * width * 4;
  expect(Buffer.compare(drawn.subarray(0, rims), rgba.subarray(0, rims))).toBe(0);
  const steps = [...rgba.keys()].map((at) => Math.abs((drawn[at] ?? 0) - (rgba[at] ?? 0)));
  expect(Math.max(...steps)).toBeLessThanOrEqual(26);
});
