import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createRasteriser } from '../../src/pictures/png.ts';

/** A project whose fonts may be broken; other packages are those of this one. */
const project = mkdtempSync(join(tmpdir(), 'fonts-'));
const fonts = 'node_modules/@expo-google-fonts/ibm-plex-sans-jp';
const [regular, bold] = [
  '400Regular/IBMPlexSansJP_400Regular.ttf',
  '700Bold/IBMPlexSansJP_700Bold.ttf',
].map((file) => join(project, fonts, file)) as [string, string];

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{}');
  symlinkSync(resolve('node_modules/@resvg'), join(project, 'node_modules/@resvg'), 'junction');
  for (const file of [regular, bold]) mkdirSync(dirname(file), { recursive: true });
  cpSync(join(fonts, 'package.json'), join(project, fonts, 'package.json'));
  cpSync(join(fonts, '400Regular/IBMPlexSansJP_400Regular.ttf'), regular);
  cpSync(join(fonts, '700Bold/IBMPlexSansJP_700Bold.ttf'), bold);
});

afterAll(() => rmSync(project, { recursive: true }));

const rasteriserThere = () => createRasteriser(project);

test('the version is that of the fonts, byte for byte', async () => {
  const { version: before } = await rasteriserThere();
  expect(before).toBe((await createRasteriser()).version);
  writeFileSync(bold, new Uint8Array([...readFileSync(bold), 0]));
  expect((await rasteriserThere()).version).not.toBe(before);
});

test.for([
  ['is missing', (file: string) => rmSync(file)],
  ['is empty', (file: string) => writeFileSync(file, '')],
  ['is cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 9000))],
  ['is something else', (file: string) => writeFileSync(file, '<html></html>')],
] as const)('a font that %s is named, whichever it is', async ([, spoil]) => {
  for (const file of [regular, bold]) {
    const bytes = readFileSync(file);
    spoil(file);
    await expect(rasteriserThere()).rejects.toThrow(file);
    writeFileSync(file, bytes);
  }
});
