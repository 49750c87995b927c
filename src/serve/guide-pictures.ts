import type { Page } from 'playwright-core';
import type { Pixels } from '../write/png-picture.ts';

/** A part of a page that the guides show. */
export interface GuideScreen {
  /** Name of the picture. */
  readonly name: string;
  /** Address of the page below that of the site. */
  readonly page: string;
  /** The part that is shown. */
  readonly part: string;
}

/** All are of the invented city, whose pages change with the code alone. */
export const guideScreens: readonly GuideScreen[] = [
  { name: 'home', page: '', part: 'main section' },
  { name: 'kpi', page: 'kpis/plan-k1/', part: 'main figure' },
  { name: 'updates', page: 'updates/', part: 'main section' },
  { name: 'check', page: 'check/', part: '#check section' },
];

/** Size of the window, in CSS pixels; the light scheme is what is printed. */
export const guideWindow = {
  viewport: { width: 760, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
} as const;

/** Highest picture, so that a guide stays one page. */
const highest = 480;
/** Empty space around a part. */
const margin = 12;

const partOf = (page: Page, { part }: GuideScreen) => page.locator(part).first();

/** What a person reads there. A picture is current as long as this is the same. */
export const guideText = (page: Page, screen: GuideScreen): Promise<string> =>
  partOf(page, screen).innerText();

/** The picture of it, as the browser draws it. */
export async function guidePicture(page: Page, screen: GuideScreen): Promise<Pixels> {
  const box = await partOf(page, screen).boundingBox();
  if (!box) throw new Error(`The page "${screen.page}" has no "${screen.part}".`);
  const { x, y, width: partWidth, height: partHeight } = box;
  const clip = {
    ...{ x: x - margin, y: y - margin },
    width: partWidth + 2 * margin,
    height: Math.min(partHeight, highest) + 2 * margin,
  };
  const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  const blank = await page.context().newPage();
  const { width, height, base64 } = await blank.evaluate(pixelsIn, png.toString('base64'));
  await blank.close();
  return { width, height, rgba: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** Runs in an empty page, which can unpack what it has drawn. */
async function pixelsIn(png: string) {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
  let text = '';
  for (const part of data) text += String.fromCharCode(part);
  return { width, height, base64: btoa(text) };
}
