import { resolve } from 'node:path';
import { once } from '../derive/once.ts';
import type { Picture } from '../pictures/drawing.ts';
import { type OrderedPicture, orderedPictures } from '../pictures/ordered-pictures.ts';
import { createPictureCache } from '../pictures/picture-cache.ts';
import { createRasteriser } from '../pictures/png.ts';
import { type Bytes, publishedFile, type PublishedFile } from '../publish/file.ts';
import type { Site } from '../site/site.ts';
import { cardFolder, cardOrders } from './card-orders.ts';
import { figureOrders, pathsForPrint, squareEnding } from './picture-orders.ts';
import { reportPicture } from './picture-progress.ts';
import { type PngText, withPngText } from '../write/png-text.ts';

/** Draws with fonts that are read and tried when the first picture is drawn. */
const rasteriser = once(async () =>
  createPictureCache(resolve('node_modules/.cache/pictures'), await createRasteriser()),
);

/** Every picture of the site: drawn once per build, and kept between builds. */
const picturesIn = once((site: Site) =>
  orderedPictures([...figureOrders(site), ...cardOrders(site)], {
    rasterise: async (svg) => (await rasteriser()).png(svg),
    report: reportPicture,
  }),
);

/** The mark and the name by which programs find a packet of XMP. */
const packetStart = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>';

/** What a picture file says of itself, for when it is alone. */
function textsOf(
  { title, description, credit, rights }: Picture,
  { words }: Site,
): readonly PngText[] {
  const { phrase } = words.format;
  const packet = `${packetStart}<x:xmpmeta xmlns:x="adobe:ns:meta/">${rights}</x:xmpmeta><?xpacket end="r"?>`;
  return [
    { keyword: 'Title', text: title },
    { keyword: 'Description', text: description },
    { keyword: 'Source', text: phrase([credit.source, credit.address]) },
    { keyword: 'Copyright', text: phrase([credit.licence, credit.licenceAddress]) },
    { keyword: 'XML:com.adobe.xmp', text: packet },
  ];
}

/** What takes the place of a picture that could not be drawn: the build that lacks it is given up. */
const nothing = new Uint8Array();

async function pngOf({ picture, png }: OrderedPicture, site: Site): Promise<Bytes> {
  const [composed, bytes] = [picture(), await png()];
  if (composed === null || bytes === null) return nothing;
  return withPngText(bytes, textsOf(composed, site));
}

/** Pictures of figures as SVG and PNG, cards as PNG. */
export function pictureFiles(site: Site): readonly PublishedFile[] {
  return [...picturesIn(site)].flatMap(([path, ordered]) => {
    const png = path.endsWith(squareEnding) ? 'square_png' : 'png';
    const raster = publishedFile({ path: `${path}.png`, format: png }, () => pngOf(ordered, site));
    if (png === 'square_png' || path.startsWith(`${cardFolder}/`)) return [raster];
    const svgOf = () => ordered.picture()?.svg;
    const vector = publishedFile({ path: `${path}.svg`, format: 'svg' }, () => svgOf() ?? nothing);
    if (!pathsForPrint(site).has(path)) return [vector, raster];
    const forPrint = publishedFile({ path: `${path}.print.svg`, format: 'print_svg' }, async () => {
      const svg = svgOf();
      return svg === undefined ? nothing : (await rasteriser()).outlined(svg);
    });
    return [vector, raster, forPrint];
  });
}

/** What a shared link shows beside its words. */
export interface SharedPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

/** Paths of pictures that fit a page, best first: its own, its card, the cards of pages above. */
function candidates(pathname: string, { url }: Site): readonly string[] {
  const path = pathname.slice(url.home.length).replace(/\/$/, '');
  const parts = path.split('/');
  const cards = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return [path, ...[...cards, 'home'].map((name) => `${cardFolder}/${name}`)];
}

/** The picture of the page with this path. Null only where none could be drawn. */
export function sharedPicture(pathname: string, site: Site): SharedPicture | null {
  const { absolute, url, words } = site;
  const pictures = picturesIn(site);
  const path = candidates(pathname, site).find((candidate) => pictures.has(candidate));
  const picture = path === undefined ? null : pictures.get(path)?.picture();
  if (!picture) return null;
  const { title, description, width, height } = picture;
  return {
    address: absolute(url.own(`${path}.png`)),
    width,
    height,
    alternative: words.pictures.alternative({ title, sentence: description }),
  };
}
