import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import {
  type DrawEffects,
  orderedPictures,
  type PictureOrder,
  type PictureProgress,
} from '../../src/pictures/ordered-pictures.ts';
import { RefusedError } from '../../src/i18n/refused.ts';
import { createPictureCache } from '../../src/pictures/picture-cache.ts';
import { credit } from './real-pictures.ts';
import { createPictureReport } from '../../src/build/picture-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function order(name: string, svg: string | null): PictureOrder {
  return {
    path: `kpis/${name}`,
    name,
    draw: () => {
      if (svg === null) throw new Error('no room');
      return { title: name, description: '', width: 1, height: 1, credit, rights: '', svg };
    },
  };
}

/** A chunk of a PNG: length, type, data and checksum. */
function chunk(type: string, text = ''): Buffer {
  const body = Buffer.from(type + text);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length - 4);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** A file that is whole as a PNG is, and different for every text. */
const pngOf = (text: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('tEXt', text), chunk('IEND')]),
  );

/** Counts what is really drawn. */
function createCounter(version: string) {
  const drawn: string[] = [];
  const cached = createPictureCache(folder, {
    version,
    rasterise: (svg) => {
      drawn.push(svg);
      return pngOf(svg);
    },
    outline: (svg) => svg,
  });
  return { drawn, rasterise: (svg: string) => Promise.resolve(cached.png(svg)) };
}

/** Every picture as it is asked for, by its path. */
async function drawn(orders: readonly PictureOrder[], effects: DrawEffects) {
  const pictures = [...orderedPictures(orders, effects)];
  return new Map(
    await Promise.all(
      pictures.map(async ([path, { picture, png }]) => [path, [picture(), await png()]] as const),
    ),
  );
}

test('a picture that fails is named, and all others are drawn', async () => {
  const { rasterise } = createCounter('failing');
  const report = createPictureReport(() => undefined);
  const orders = [order('p1-k1', 'a'), order('p1-k2', null), order('p1-k3', 'b')];
  const pictures = await drawn(orders, { rasterise, report: report.receive });
  expect(pictures.get('kpis/p1-k2')).toEqual([null, null]);
  expect(pictures.get('kpis/p1-k3')?.[1]).toEqual(pngOf('b'));
  expect(report.failures()).toEqual(['There is no picture of p1-k2: no room']);
  expect(report.summary()).toBe('Drew 2 pictures, 0 are as before');
});

test('a picture is drawn when it is asked for', async () => {
  const { drawn: drawings, rasterise } = createCounter('lazy');
  const report = createPictureReport(() => undefined);
  const orders = [order('p1-k1', 'a'), order('p1-k2', 'b')];
  const one = orderedPictures(orders, { rasterise, report: report.receive }).get('kpis/p1-k2');
  expect(one?.picture()?.title).toBe('p1-k2');
  expect(drawings).toEqual([]);
  expect(await one?.png()).toEqual(pngOf('b'));
  expect(drawings).toEqual(['b']);
});

test('a machine without the fonts draws nothing, and says so once', async () => {
  const rasterise = () =>
    Promise.reject(new RefusedError((words) => words.noFont({ file: 'font.ttf' })));
  const effects = { rasterise, report: () => undefined };
  await expect(drawn([order('p1-k1', 'a')], effects)).rejects.toThrow('font.ttf');
});

test('what an earlier build drew is not drawn again, and has the same bytes', async () => {
  const orders = [order('p1-k1', 'one'), order('p1-k2', 'two')];
  const messages: PictureProgress[] = [];
  const report = (message: PictureProgress) => messages.push(message);
  const first = createCounter('1');
  const before = await drawn(orders, { rasterise: first.rasterise, report });
  const second = createCounter('1');
  const after = await drawn(orders, { rasterise: second.rasterise, report });
  expect(first.drawn).toEqual(['one', 'two']);
  expect(second.drawn).toEqual([]);
  expect(messages.map(({ isNew }) => isNew)).toEqual([true, true, false, false]);
  expect(messages.map(({ done, total }) => `${done}/${total}`)).toEqual([
    ...['1/2', '2/2'],
    ...['1/2', '2/2'],
  ]);
  expect(after).toEqual(before);
});

test('a changed picture and another renderer are drawn anew', async () => {
  const changed = createCounter('1');
  await drawn([order('p1-k1', 'one, changed'), order('p1-k2', 'two')], {
    rasterise: changed.rasterise,
    report: () => undefined,
  });
  expect(changed.drawn).toEqual(['one, changed']);
  const renewed = createCounter('2');
  await renewed.rasterise('two');
  expect(renewed.drawn).toEqual(['two']);
});

test('the terminal sees how many are drawn, and nothing when all are kept', () => {
  const lines: string[] = [];
  const report = createPictureReport((line) => lines.push(line));
  report.receive({ name: 'a', done: 1, total: 2, isNew: true, error: null });
  report.receive({ name: 'b', done: 2, total: 2, isNew: false, error: null });
  expect(lines).toEqual(['Drawing pictures 1/2 …']);
  expect(createPictureReport(() => undefined).summary()).toBeNull();
});
