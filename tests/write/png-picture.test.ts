import { inflateSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWholePng } from '../../src/pictures/png-cache.ts';
import { writePng } from '../../src/write/png-picture.ts';

/** Pixels of a PNG with a palette of eight bits and no filters, as the standard says. */
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
    const place = rows[(width + 1) * Math.floor(pixel / width) + 1 + (pixel % width)] ?? 0;
    return [
      ...palette.subarray(place * 3, place * 3 + 3),
      chunks.get('tRNS')?.[place] ?? 255,
    ] as const;
  });
  return { width, height, rgba: Uint8Array.from(colours.flat()) };
}

/** Twice as many pixels as colours, so that some are frequent. */
const picture = (colours: number, opacity: number) => ({
  width: 2,
  height: colours,
  rgba: Uint8Array.from(
    Array.from({ length: colours * 2 }, (_, at) => [at >> 1, (at >> 1) >> 8, 7, opacity]).flat(),
  ),
});

test.for([
  ['one colour', picture(1, 255)],
  ['as many colours as a palette holds', picture(256, 255)],
  ['colours that are not opaque', picture(9, 120)],
] as const)('%s: every pixel is as it was', ([, pixels]) => {
  const png = writePng(pixels, deflateSync);
  expect(isWholePng(png)).toBe(true);
  expect(pixelsOf(png)).toEqual(pixels);
});

test('of more colours than a palette holds the rarest take their nearest neighbour', () => {
  const pixels = picture(257, 255);
  pixels.rgba.set([1, 0, 8, 255], 256 * 8);
  pixels.rgba.set([254, 0, 7, 255], 256 * 8 + 4);
  const { rgba } = pixelsOf(writePng(pixels, deflateSync));
  expect([...rgba.subarray(0, 256 * 8)]).toEqual([...pixels.rgba.subarray(0, 256 * 8)]);
  expect([...rgba.subarray(256 * 8, 256 * 8 + 4)]).toEqual([1, 0, 7, 255]);
});
