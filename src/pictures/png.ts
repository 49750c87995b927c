import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import type * as Resvg from '@resvg/resvg-wasm';
import { RefusedError } from '../i18n/refused.ts';
import { type Pixels, writePng } from '../write/png-picture.ts';

/** Family in the font files, and the files for text and for bold text. */
const family = 'IBM Plex Sans JP';
const fontPackage = '@expo-google-fonts/ibm-plex-sans-jp';
const files = ['400Regular/IBMPlexSansJP_400Regular.ttf', '700Bold/IBMPlexSansJP_700Bold.ttf'];

/** Of what is written; another number draws every picture anew. */
const encoding = 'palette-2';

export interface Rasteriser {
  /** Changes when the same SVG may give other bytes. */
  readonly version: string;
  readonly rasterise: (svg: string) => Uint8Array<ArrayBuffer>;
}

/** Draws SVG with these fonts and no others. */
type Draw = (svg: string, fonts: readonly Uint8Array[]) => Pixels;

/**
 * Draws SVG as PNG with the Japanese font from npm, so that every machine gives the same bytes.
 * Packages are looked up from a folder of the project: the bundle of a build has none beside it.
 * Refuses fonts that are missing or broken: the library would draw pictures without words.
 */
export async function createRasteriser(project = ''): Promise<Rasteriser> {
  const packages = createRequire(resolve(project, 'package.json'));
  const program = readFileSync(packages.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const draw = drawWith(await started(packages('@resvg/resvg-wasm') as typeof Resvg, program));
  const fontFolder = dirname(packages.resolve(`${fontPackage}/package.json`));
  const fonts = files.map((file) => checkedFont(join(fontFolder, file), draw));
  return {
    version: [encoding, ...[program, ...fonts].map(hashOf)].join(' '),
    rasterise: (svg) => writePng(draw(svg, fonts), (bytes) => deflateSync(bytes, { level: 7 })),
  };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Renderer = typeof Resvg.Resvg;

/** The library starts once in a process, and refuses to when this module is loaded anew. */
async function started({ initWasm, Resvg: Renderer }: typeof Resvg, program: Uint8Array) {
  if (!isStarted(Renderer)) await initWasm(program);
  return Renderer;
}

function isStarted(Renderer: Renderer): boolean {
  try {
    new Renderer(probe('')).free();
    return true;
  } catch {
    return false;
  }
}

/** Fonts are handed over as bytes: from a file the library reads them anew for every letter. */
function drawWith(Renderer: Renderer): Draw {
  const names = { defaultFontFamily: family, sansSerifFamily: family };
  return (svg, fonts) => {
    const tree = new Renderer(svg, { font: { fontBuffers: [...fonts], ...names } });
    const image = tree.render();
    const { width, height, pixels } = image;
    // Its memory is not JavaScript's, which would not know when to give it back.
    for (const held of [image, tree]) held.free();
    return { width, height, rgba: pixels };
  };
}

const probe = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="16">${text}</text></svg>`;

/** A font that is there and draws kana, kanji and letters. */
function checkedFont(file: string, draw: Draw): Uint8Array {
  const bytes = bytesOf(file);
  const fonts = bytes === null ? [] : [bytes];
  const drawn = (text: string) => draw(probe(text), fonts).rgba;
  const blank = drawn('');
  const isDrawing = ['\u3042', '\u5e74', 'A'].every(
    (letter) => Buffer.compare(blank, drawn(letter)) !== 0,
  );
  if (bytes === null || !isDrawing) throw new RefusedError((words) => words.noFont({ file }));
  return bytes;
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
