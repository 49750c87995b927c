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
  /** The same picture with shapes for letters: it prints alike where the fonts are missing. */
  readonly outline: (svg: string) => string;
}

type Tree = InstanceType<typeof Resvg.Resvg>;

/** Reads SVG with these fonts and no others, and hands it to who draws it. */
type Read = <Result>(
  svg: string,
  fonts: readonly Uint8Array[],
  draw: (tree: Tree) => Result,
) => Result;

/**
 * Draws SVG as PNG with the Japanese font from npm, so that every machine gives the same bytes.
 * Packages are looked up from a folder of the project: the bundle of a build has none beside it.
 * Refuses fonts that are missing or broken: the library would draw pictures without words.
 */
export async function createRasteriser(project = ''): Promise<Rasteriser> {
  const packages = createRequire(resolve(project, 'package.json'));
  const program = readFileSync(packages.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const read = readWith(await started(packages('@resvg/resvg-wasm') as typeof Resvg, program));
  const fontFolder = dirname(packages.resolve(`${fontPackage}/package.json`));
  const fonts = files.map((file) => checkedFont(join(fontFolder, file), read));
  return {
    version: [encoding, ...[program, ...fonts].map(hashOf)].join(' '),
    rasterise: (svg) =>
      writePng(read(svg, fonts, pixelsOf), (bytes) => deflateSync(bytes, { level: 7 })),
    outline: (svg) =>
      withHeadOf(
        svg,
        read(svg, fonts, (tree) => tree.toString()),
      ),
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

/**
 * Fonts are handed over as bytes: from a file the library reads them anew for every letter. Its
 * memory is not JavaScript's, which would not know when to give it back.
 */
function readWith(Renderer: Renderer): Read {
  const names = { defaultFontFamily: family, sansSerifFamily: family };
  return (svg, fonts, draw) => {
    const tree = new Renderer(svg, { font: { fontBuffers: [...fonts], ...names } });
    const drawn = draw(tree);
    tree.free();
    return drawn;
  };
}

function pixelsOf(tree: Tree): Pixels {
  const image = tree.render();
  const { width, height, pixels } = image;
  image.free();
  return { width, height, rgba: pixels };
}

/** What the picture says of itself, which the library leaves out, and no more digits than are seen. */
function withHeadOf(svg: string, outlined: string): string {
  const head = svg.slice(0, svg.indexOf('</metadata>') + '</metadata>'.length);
  const body = outlined.slice(outlined.indexOf('>') + 1).trimEnd();
  const rounded = body.replace(/\d+\.\d{3,}/g, (digits) =>
    String(Number(Number(digits).toFixed(2))),
  );
  return `${head}${rounded}\n`;
}

const probe = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="16">${text}</text></svg>`;

/** A font that is there and draws kana, kanji and letters. */
function checkedFont(file: string, read: Read): Uint8Array {
  const bytes = bytesOf(file);
  const fonts = bytes === null ? [] : [bytes];
  const drawn = (text: string) => read(probe(text), fonts, pixelsOf).rgba;
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
