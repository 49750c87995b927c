import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isEmbedded } from './built-site.ts';
import { home, openTab, pages, visit } from './visit.ts';

/** CSS pixels: the narrowest place that is promised, and wider ones. */
const widths = [288, 320, 390, 480, 560, 640, 800];

/** Pixels of a frame that may stay empty below what it holds. */
const mostEmpty = 24;

const embedded = pages.filter(isEmbedded);
const originalOf = (address: string) => address.replace('embed/', '');

/** Code that the page of a KPI offers to copy, as a reader copies it. */
async function offeredCode(address: string): Promise<{ frame: string; picture: string }> {
  const page = await visit(originalOf(address));
  await page.locator('details:has(code) summary').first().click();
  const [frame = '', picture = ''] = await page.locator('details code').allInnerTexts();
  return { frame, picture };
}

const attribute = (code: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? '';

/** Another site, with a page around the code that it has copied. */
let stranger: Server;
let strangerUrl = '';
let copied = '';

beforeAll(async () => {
  stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ja"><title>Stranger</title>${copied}</html>`);
  });
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
});

afterAll(() => {
  stranger.close();
});

test('every KPI can be embedded', () => {
  const kpis = pages
    .filter(
      ({ type, address }) => /^(?:en\/)?kpis\/\*$/.test(type) && !address.endsWith('compare/'),
    )
    .map(({ address }) => address);
  expect(embedded.map(({ address }) => originalOf(address)).toSorted()).toEqual(kpis.toSorted());
});

describe('the page in the frame', () => {
  test.for(embedded)(
    '/$address is not for search engines and holds no script',
    ({ address, html }) => {
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(new URL(canonical, home).href).toBe(home + originalOf(address));
      expect(html).toMatch(/<meta name="robots" content="noindex"/);
      expect(html).not.toMatch(/<script/);
    },
  );

  test.for(embedded)(
    '/$address fits the height that is offered for its width, leaves none of it empty, has no border, and names the marks that it draws',
    async ({ address }) => {
      const { frame } = await offeredCode(address);
      copied = frame.replaceAll(home, inject('site'));
      const page = await openTab();
      await page.goto(strangerUrl, { waitUntil: 'load' });
      const inside = page.frames()[1];
      const heights: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width: width + 16, height: 900 });
        const box = await page.locator('iframe').boundingBox();
        expect(box?.width, `${width} px`).toBe(width);
        const { height = 0 } = box ?? {};
        heights.push(height);
        const held = await inside?.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
          return { scrollWidth, scrollHeight, foot };
        });
        expect(held?.scrollWidth, `${width} px`).toBeLessThanOrEqual(width);
        expect(held?.scrollHeight, `${width} px`).toBeLessThanOrEqual(Math.ceil(height));
        expect(height - (held?.foot ?? 0), `${width} px`).toBeLessThanOrEqual(mostEmpty);
      }
      expect(heights).toEqual(heights.toSorted((a, b) => b - a));
      const border = await page
        .locator('iframe')
        .evaluate((node) => getComputedStyle(node).borderTopWidth);
      expect(border).toBe('0px');
      const marks = await inside?.evaluate(() => {
        const looksOf = (kind: string) =>
          new Set(
            [...document.querySelectorAll<SVGElement>(`.plot ${kind}`)].map(
              ({ dataset }) => dataset.look,
            ),
          );
        const baseline = document.querySelector('.plot .baseline') ? 1 : 0;
        return {
          drawn: looksOf('.actual').size + looksOf('.target').size + baseline,
          told: document.querySelectorAll('main figure > ul > li').length,
        };
      });
      expect(marks?.told).toBe(marks?.drawn);
    },
  );
});

describe('on a page of another site', () => {
  const [first] = embedded;

  test('the frame asks this site only, keeps its policy and says the result', async () => {
    const { address = '' } = first ?? {};
    const { frame } = await offeredCode(address);
    const asked = new URL(attribute(frame, 'src'));
    expect(asked.origin).toBe(new URL(home).origin);
    copied = frame.replace(asked.href, new URL(address, inject('site')).href);

    const page = await openTab({ viewport: { width: 600, height: 900 } });
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    await page.goto(strangerUrl, { waitUntil: 'networkidle' });
    const own = requests.filter((url) => url !== strangerUrl && !url.endsWith('favicon.ico'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    expect(messages.filter((text) => !text.includes('favicon'))).toEqual([]);

    const inside = page.frameLocator('iframe');
    expect(await inside.locator('h1').innerText()).not.toBe('');
    expect(await inside.locator('tbody td').allInnerTexts()).not.toEqual([]);
    const title = await page.locator('iframe').getAttribute('title');
    expect(title).toContain(await inside.locator('h1').innerText());
  });

  test('the frame is light whatever its reader prefers, and dark where its address asks for it', async () => {
    const { address = '' } = first ?? {};
    const ground = async (end: string, colorScheme: 'light' | 'dark') => {
      const page = await visit(`${address}${end}`, { colorScheme });
      return page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { ground: backgroundColor, text: color };
      });
    };
    const light = { ground: 'rgb(255, 255, 255)', text: 'rgb(26, 26, 26)' };
    const dark = { ground: 'rgb(26, 26, 28)', text: 'rgb(242, 242, 242)' };
    expect(await ground('', 'dark')).toEqual(light);
    expect(await ground('', 'light')).toEqual(light);
    expect(await ground('#theme=dark', 'light')).toEqual(dark);
  });

  test('a link in the frame leads the whole window to the page of the KPI', async () => {
    const { address = '' } = first ?? {};
    const page = await openTab();
    copied = `<iframe src="${new URL(address, inject('site')).href}" width="600" height="700"></iframe>`;
    await page.goto(strangerUrl, { waitUntil: 'load' });
    await page.frameLocator('iframe').locator('footer nav a').click();
    await page.waitForURL(new URL(originalOf(address), inject('site')).href);
    expect(await page.locator('main h1').count()).toBe(1);
  });

  test('the picture has words for those who do not see it, and its size', async () => {
    const { address = '' } = first ?? {};
    const { picture } = await offeredCode(address);
    expect(attribute(picture, 'alt').length).toBeGreaterThan(10);
    const page = await openTab();
    const local = picture.replaceAll(home, inject('site'));
    copied = local;
    await page.goto(strangerUrl, { waitUntil: 'networkidle' });
    const size = await page.locator('img').evaluate((image: HTMLImageElement) => ({
      width: image.naturalWidth,
      height: image.naturalHeight,
    }));
    expect(size).toEqual({
      width: Number(attribute(picture, 'width')),
      height: Number(attribute(picture, 'height')),
    });
  });
});
