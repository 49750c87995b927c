import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type * as Resvg from '@resvg/resvg-js';

/** Family in the font files, and the files for text and for bold text. */
const family = 'IBM Plex Sans JP';
const fontPackage = '@expo-google-fonts/ibm-plex-sans-jp';
const files = ['400Regular/IBMPlexSansJP_400Regular.ttf', '700Bold/IBMPlexSansJP_700Bold.ttf'];

export interface Rasteriser {
  /** Changes when the same SVG may give other bytes. */
  readonly version: string;
  readonly rasterise: (svg: string) => Uint8Array<ArrayBuffer>;
}

/**
 * Draws SVG as PNG with the Japanese font from npm, so that every machine gives the same bytes.
 * Packages are looked up from the working folder: the bundle of a build has none beside it.
 */
export function createRasteriser(): Rasteriser {
  const packages = createRequire(resolve('package.json'));
  const { Resvg: Renderer } = packages('@resvg/resvg-js') as typeof Resvg;
  const manifestOf = (name: string) => packages(`${name}/package.json`) as { version: string };
  const fontFolder = dirname(packages.resolve(`${fontPackage}/package.json`));
  const font = {
    loadSystemFonts: false,
    fontFiles: files.map((file) => join(fontFolder, file)),
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  return {
    version: `${manifestOf('@resvg/resvg-js').version} ${manifestOf(fontPackage).version}`,
    rasterise: (svg) => new Uint8Array(new Renderer(svg, { font }).render().asPng()),
  };
}
