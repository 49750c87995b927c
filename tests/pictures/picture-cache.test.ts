import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createPictureCache, isWholePng } from '../../src/pictures/picture-cache.ts';
import { createRasteriser } from '../../src/pictures/png.ts';

const rasteriser = await createRasteriser();
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5"/></svg>';
const whole = rasteriser.rasterise(svg);
const root = mkdtempSync(join(tmpdir(), 'picture-cache-'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(root, 'pictures-'));
});

afterAll(() => rmSync(root, { recursive: true }));

const draw = (version = '1') => createPictureCache(folder, { ...rasteriser, version }).png(svg);

test('a picture is drawn once, and anew when fonts or program have changed', () => {
  expect(draw()).toEqual({ bytes: whole, isNew: true });
  expect(draw()).toEqual({ bytes: whole, isNew: false });
  expect(draw('2')).toEqual({ bytes: whole, isNew: true });
});

describe('a kept picture that is broken is drawn anew', () => {
  const flipped = (at: number) => whole.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const broken: Readonly<Record<string, Uint8Array>> = {
    'no byte': new Uint8Array(),
    'its first bytes': whole.subarray(0, 20),
    'all but the last byte': whole.subarray(0, -1),
    'all but the end': whole.subarray(0, -12),
    'one byte too many': new Uint8Array([...whole, 0]),
    'another first byte': flipped(0),
    'another byte in the middle': flipped(Math.floor(whole.length / 2)),
  };

  test.for(Object.entries(broken))('%s', ([, bytes]) => {
    draw();
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), bytes);
    expect(isWholePng(bytes)).toBe(false);
    expect(draw()).toEqual({ bytes: whole, isNew: true });
    expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(whole);
  });
});

test('what a killed run has left half written is removed', () => {
  writeFileSync(join(folder, `${'0'.repeat(64)}.png.1`), 'half');
  draw();
  expect(readdirSync(folder).filter((name) => !name.endsWith('.png'))).toEqual([]);
});

test('a folder that cannot be written costs no picture', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  folder = join(file, 'below');
  expect(draw()).toEqual({ bytes: whole, isNew: true });
});

test('a picture that cannot be kept leaves no half of it', () => {
  draw();
  const [name = ''] = readdirSync(folder);
  rmSync(join(folder, name));
  mkdirSync(join(folder, name));
  expect(draw()).toEqual({ bytes: whole, isNew: true });
  expect(readdirSync(folder)).toEqual([name]);
});
