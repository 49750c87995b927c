import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from './built-site.ts';
import { publishedKpis, publishedSeries } from './published-series.ts';
import { config, keptTab, pages, pageTypes } from './visit.ts';

/** Rows of pixels of the bar that must be seen beyond the tick of its target, where it reaches so far. */
const least = 3;

/** Part of the largest value by which a result is over its target where a picture must show it. */
const visible = 0.02;

/** KPIs with a result that is visibly over its target, from the published files. */
const over = publishedKpis.filter(({ id }) => {
  const years = publishedSeries(id);
  const largest = Math.max(...years.flatMap(({ target, actual }) => [target ?? 0, actual ?? 0]));
  return years.some(
    ({ isBaseline, target, actual }) =>
      !isBaseline && target !== null && actual !== null && actual - target > visible * largest,
  );
});

/** A bar that reaches beyond its tick, in pixels of the picture that it is on. */
interface Crossing {
  /** Its number among the bars of the page. */
  readonly bar: number;
  /** False for what a wide picture shows only when it is scrolled. */
  readonly isShown: boolean;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly tick: number;
}

/** Runs in a page: scrolls pictures that are wider than their place back from the newest year; false where all are at the oldest. */
function scrollOn(): boolean {
  const scrollers = [...document.querySelectorAll('figure .scroll')];
  return scrollers
    .map((scroller) => {
      const before = scroller.scrollLeft;
      scroller.scrollLeft -= scroller.clientWidth / 2;
      return scroller.scrollLeft < before;
    })
    .includes(true);
}

/** Runs in a page: bars in its pictures whose upper end lies over the tick of their column. */
function crossings(root: string): Crossing[] {
  const every = [...document.querySelectorAll(`${root} rect`)];
  const box = (element: Element) => element.getBoundingClientRect();
  /** Labels lie over what is scrolled under them. */
  const heads = (scroller: Element) =>
    [...scroller.querySelectorAll('.labels, tbody th')].map((head) => box(head).right);
  return [...document.querySelectorAll(root)].flatMap((svg) => {
    const colourOf = (element: Element) => getComputedStyle(element).stroke;
    const widthOf = (element: Element) => parseFloat(getComputedStyle(element).strokeWidth);
    const lines = [...svg.querySelectorAll('line')].filter((line) => line.closest('defs') === null);
    const levels = lines.filter((line) => box(line).width > 0 && box(line).height < 1);
    const thickest = Math.max(
      ...levels
        .filter((line) => !line.matches('.halo'))
        .map(widthOf)
        .filter((width) => width < 8),
    );
    const ticks = levels.filter((line) => widthOf(line) === thickest);
    const bars = [...svg.querySelectorAll('rect')].filter(
      (rect) => rect.closest('defs') === null && colourOf(rect) !== 'none' && box(rect).height > 0,
    );
    return bars.flatMap((bar) => {
      const { left, width, top, bottom } = box(bar);
      const middle = left + width / 2;
      const tick = ticks.find((line) => box(line).left < middle && middle < box(line).right);
      const scroller = bar.closest('.scroll');
      const isShown =
        !scroller ||
        getComputedStyle(scroller).overflowX === 'visible' ||
        (left >= Math.max(...heads(scroller)) && left + width <= box(scroller).right);
      if (!tick) return [];
      const level = (box(tick).top + box(tick).bottom) / 2;
      const found = { bar: every.indexOf(bar), isShown, x: left, width, top, tick: level };
      // Parts of the picture, so that the same bars cross their ticks at every size.
      const [over, under] = [level - top, level - bottom].map((part) => part / box(svg).height);
      return (over ?? 0) > 0.001 && (under ?? 0) < 0.006 ? [found] : [];
    });
  });
}

/** Runs in a page: of each bar, how many rows over the tick show its colour. */
async function rowsOver([image, scale, found]: [string, number, Crossing[]]): Promise<number[]> {
  const picture = new Image();
  picture.src = image;
  await picture.decode();
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  pen?.drawImage(picture, 0, 0);
  return found.map(({ x, width, top, tick }) => {
    const start = Math.floor((top - 3) * scale);
    const end = Math.round(tick * scale);
    const span = Math.max(1, Math.round(width * scale));
    const data = pen?.getImageData(Math.round(x * scale), start, span, end - start).data ?? [];
    const isBar = (at: number) => {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      return blue > 150 && blue - red > 60 && blue - green > 60;
    };
    return Array.from({ length: end - start }, (_, row) => row).filter((row) =>
      Array.from({ length: span }, (_, column) => (row * span + column) * 4).some(isBar),
    ).length;
  });
}

/** Where pixels are counted, and where pictures are shown: of each one tab, for there are many pictures. */
const canvas = await keptTab();
const table = await keptTab({ viewport: { width: 1200, height: 800 } });
const reader = await keptTab({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });

const dataUrl = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;

async function tooShort(image: Buffer, scale: number, found: Crossing[]): Promise<number[]> {
  const rows = await canvas.evaluate(rowsOver, [dataUrl(image), scale, found] as [
    string,
    number,
    Crossing[],
  ]);
  const reach = found.map(({ top, tick }) => Math.min(least, Math.floor(tick - top)));
  return rows.filter((count, index) => count < (reach[index] ?? least) * scale);
}

/** Bars of a page that are too short, seen on the part of it in which they are. */
async function tooShortOn(page: Page, found: Crossing[]): Promise<number[]> {
  const x = Math.floor(Math.min(...found.map((bar) => bar.x)));
  const y = Math.floor(Math.min(...found.map(({ top }) => top))) - 4;
  const width = Math.ceil(Math.max(...found.map((bar) => bar.x + bar.width))) + 1 - x;
  const height = Math.ceil(Math.max(...found.map(({ tick }) => tick))) + 1 - y;
  const image = await page.screenshot({ fullPage: true, clip: { x, y, width, height } });
  const within = found.map((bar) => ({
    ...bar,
    ...{ x: bar.x - x, top: bar.top - y, tick: bar.tick - y },
  }));
  return tooShort(image, 1, within);
}

const figures = 'figure .plot > svg';
/** A frame elsewhere has the figure of the KPI's own page: one of them is enough. */
const withFigures = pages.filter(
  (page) =>
    /^(?:kpis\/\*|projects\/\*|print\/\*|kpis\/compare\/)$/.test(page.type) ||
    (page.type === 'embed/kpis/*' && pageTypes.includes(page)),
);

/** Looks at all bars of a page, also at those that come when it is scrolled; returns their number. */
async function lookedAt(address: string, media: 'screen' | 'print'): Promise<number> {
  await reader.emulateMedia({ media });
  await reader.goto(new URL(address, inject('site')).href, { waitUntil: 'load' });
  const all = await reader.evaluate(crossings, figures);
  const seen = new Set<number>();
  do {
    const bars = await reader.evaluate(crossings, figures);
    const fresh = bars.filter(({ bar, isShown }) => isShown && !seen.has(bar));
    if (fresh.length === 0) continue;
    expect(await tooShortOn(reader, fresh), media).toEqual([]);
    for (const { bar } of fresh) seen.add(bar);
  } while (await reader.evaluate(scrollOn));
  expect(seen.size, media).toBe(all.length);
  return seen.size;
}

describe('a result over its target is seen over it', () => {
  const found = { page: 0, print: 0, svg: 0, png: 0 };

  const printed = new Set<string>();

  // On paper figures have other colours: of each type of page one that has such a bar shows them.
  test.for(withFigures)('on screen and on paper: /$address', async ({ address, type }) => {
    const seen = await lookedAt(address, 'screen');
    found.page += seen;
    if (seen === 0 || printed.has(type)) return;
    printed.add(type);
    const again = await lookedAt(address, 'print');
    expect(again).toBe(seen);
    found.print += again;
  });

  const pictures = filesOf(config.outputDirectory).filter((path) =>
    /^(?:kpis|projects)\/[^/.]+\.svg$/.test(path),
  );

  test.for(pictures)('in the picture and its PNG: %s', async (path) => {
    const svg = readFileSync(join(config.outputDirectory, path), 'utf8');
    await table.setContent(`<body style="margin:0">${svg}</body>`);
    const bars = await table.evaluate(crossings, 'body > svg');
    if (bars.length === 0) return;
    expect(await tooShort(await table.screenshot(), 1, bars), 'SVG').toEqual([]);
    const png = readFileSync(join(config.outputDirectory, path.replace(/svg$/, 'png')));
    const scale = png.readUInt32BE(16) / 1200;
    expect(await tooShort(png, scale, bars), 'PNG').toEqual([]);
    found.svg += bars.length;
    found.png += bars.length;
  });

  test('and all of them were looked at', () => {
    expect(found.png).toBe(found.svg);
    expect(found.page > 0 && found.print > 0 && found.svg > 0).toBe(over.length > 0);
  });
});
