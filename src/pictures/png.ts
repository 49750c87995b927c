import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type * as Resvg from '@resvg/resvg-js';
import { RefusedError } from '../i18n/refused.ts';

/** Family in the font files, and the files for text and for bold text. */
const family = 'IBM Plex Sans JP';
const fontPackage = '@expo-google-fonts/ibm-plex-sans-jp';
const files = ['400Regular/IBMPlexSansJP_400Regular.ttf', '700Bold/IBMPlexSansJP_700Bold.ttf'];

export interface Rasteriser {
  /** Changes when the same SVG may give other bytes. */
  readonly version: string;
  readonly rasterise: (svg: string) => Uint8Array<ArrayBuffer>;
}

/** Draws SVG with the fonts of these files and no others. */
type Draw = (svg: string, fontFiles: readonly string[]) => Uint8Array<ArrayBuffer>;

/**
 * Draws SVG as PNG with the Japanese font from npm, so that every machine gives the same bytes.
 * Packages are looked up from a folder of the project: the bundle of a build has none beside it.
 * Refuses fonts that are missing or broken: the library would draw pictures without words.
 */
export function createRasteriser(project = ''): Rasteriser {
  const packages = createRequire(resolve(project, 'package.json'));
  const { Resvg: Renderer } = packages('@resvg/resvg-js') as typeof Resvg;
  const { version } = packages('@resvg/resvg-js/package.json') as { version: string };
  const fontFolder = dirname(packages.resolve(`${fontPackage}/package.json`));
  const fontFiles = files.map((file) => join(fontFolder, file));
  const names = { defaultFontFamily: family, sansSerifFamily: family };
  const draw: Draw = (svg, some) => {
    const font = { loadSystemFonts: false, fontFiles: [...some], ...names };
    return new Uint8Array(new Renderer(svg, { font }).render().asPng());
  };
  const hashes = fontFiles.map((file) => checkedHash(file, draw));
  return { version: [version, ...hashes].join(' '), rasterise: (svg) => draw(svg, fontFiles) };
}

const probe = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="16">${text}</text></svg>`;

/** The checksum of a font that is there and draws kana, kanji and letters. */
function checkedHash(file: string, draw: Draw): string {
  const bytes = bytesOf(file);
  const blank = draw(probe(''), [file]);
  const isDrawing = ['\u3042', '\u5e74', 'A'].every(
    (letter) => Buffer.compare(blank, draw(probe(letter), [file])) !== 0,
  );
  if (bytes === null || !isDrawing) throw new RefusedError((words) => words.noFont({ file }));
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
