import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontCharacters } from '../pictures/font-characters.ts';
import { filesOf } from './built-site.ts';
import {
  amountLabels,
  publishedAmounts,
  publishedKpis,
  publishedKpisInForce,
  publishedSeries,
} from './published-series.ts';
import { numbersIn, wordsIn } from './picture-texts.ts';
import { config, home, openTab, pages } from './visit.ts';

const inForce = new Set(publishedKpisInForce().map(({ id }) => id));

const read = (path: string) => readFileSync(join(config.outputDirectory, path), 'utf8');
const files = filesOf(config.outputDirectory);
const pictures = files.filter((path) =>
  /^(?:kpis|projects)\/[^/.]+\.svg$|^finance\.svg$/.test(path),
);

/** Width and height in the first chunk of a PNG. */
function sizeOfPng(path: string) {
  const bytes = readFileSync(join(config.outputDirectory, path));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Part of the pixels that two SVG files, drawn by a browser, have nearly alike. */
async function likeness(one: string, other: string): Promise<number> {
  const page = await openTab();
  const addresses = [one, other].map(
    (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  );
  return page.evaluate(async (sources) => {
    const drawn = sources.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen?.drawImage(image, 0, 0);
      return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    });
    const [first, second] = await Promise.all(drawn);
    if (!first?.length || first.length !== second?.length) return 0;
    const alike = first.filter((value, index) => Math.abs(value - (second[index] ?? 0)) < 64);
    return alike.length / first.length;
  }, addresses);
}

test('there is a picture of every KPI and every project, and one of money if there is any', () => {
  for (const { id, picture } of publishedKpis) {
    expect(pictures).toContain(`kpis/${id}.svg`);
    if (picture !== null) expect(files).toContain(picture);
  }
  expect(pictures.includes('finance.svg')).toBe(publishedAmounts.length > 0);
});

describe('a picture', () => {
  test.for(pictures)(
    '%s is valid, stands alone, and nothing in it overlaps or is cut',
    async (path) => {
      const page = await openTab({ viewport: { width: 1200, height: 675 } });
      const result = await page.evaluate((svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        if (parsed.querySelector('parsererror')) return ['is no XML'];
        const root = document.body.appendChild(document.importNode(parsed.documentElement, true));
        const frame = root.getBoundingClientRect();
        const foreign = [...root.querySelectorAll('style, script, image, use, foreignObject, a')];
        // What is told about the picture is read by programs and fetches nothing.
        const drawn = [...root.querySelectorAll('*')].filter(
          (element) => element.closest('metadata') === null,
        );
        const references = [...drawn, root].flatMap((element) =>
          [...element.attributes]
            .filter(({ name }) => !name.startsWith('xml'))
            .filter(({ value }) => /https?:|url\((?!#)|data:/.test(value))
            .map(({ name, value }) => `${name}=${value}`),
        );
        /** Text is lower than its box by about this part at top and bottom. */
        const slack = 0.18;
        const texts = [...root.querySelectorAll('text')].map((element) => {
          const box = element.getBoundingClientRect();
          const trim = box.height * slack;
          const [top, bottom] = [box.top + trim, box.bottom - trim];
          return { text: element.textContent, left: box.left, right: box.right, top, bottom };
        });
        const cut = texts.filter(
          ({ left, right, top, bottom }) =>
            left < frame.left + 40 ||
            right > frame.right - 40 ||
            top < frame.top ||
            bottom > frame.bottom,
        );
        const overlaps = texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            )
            .map((b) => `${a.text} × ${b.text}`),
        );
        return [
          ...foreign.map(({ tagName }) => tagName),
          ...references,
          ...cut.map(({ text }) => `cut: ${text}`),
          ...overlaps,
        ];
      }, read(path));
      expect(result).toEqual([]);
    },
  );

  test.for(pictures)('%s is drawn as PNG of the same size', (path) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read(path)) ?? [];
    const size = { width: Number(width), height: Number(height) };
    expect(sizeOfPng(path.replace(/svg$/, 'png'))).toEqual(size);
    if (path.startsWith('kpis/')) expect(size).toEqual({ width: 1200, height: 675 });
  });

  const ofKpis = pictures.filter((path) => path.startsWith('kpis/'));

  test.for(ofKpis)('%s has a square one to post, and one for print', async (path) => {
    expect(sizeOfPng(path.replace(/svg$/, 'square.png'))).toEqual({ width: 1200, height: 1200 });
    const forPrint = read(path.replace(/svg$/, 'print.svg'));
    expect(forPrint).not.toMatch(/<text|href=/);
    expect(await likeness(read(path), forPrint)).toBeGreaterThan(0.95);
  });

  test.for(publishedKpis)('of $id says every published number as text', ({ id, picture }) => {
    const numbers = publishedSeries(id)
      .flatMap(({ target, actual }) => [target, actual])
      .filter((value) => value !== null);
    const ofOwner = picture !== null && inForce.has(id) ? [picture] : [];
    for (const path of [`kpis/${id}.svg`, ...ofOwner]) {
      const shown = numbersIn(read(path));
      expect(numbers.filter((value) => !shown.includes(value))).toEqual([]);
    }
  });

  /** Projects come before goals; both may have amounts of a kind that is shown of one of them. */
  const partOf = (table: string) =>
    read('finance.svg')
      .split(/(?:事業|基本目標)ごと：/u)
      .at(table === 'project_budgets' ? 1 : -1) ?? '';

  /** Amounts of the kinds that the picture names: of many kinds it shows the main ones. */
  const pictured = publishedAmounts.map(({ table, amounts }) => ({
    table,
    amounts: amounts
      .filter(({ kind }) => wordsIn(partOf(table)).includes(amountLabels.get(kind) ?? kind))
      .map(({ amount }) => amount),
  }));

  test.for(pictured)('of money says every amount of $table', ({ amounts }) => {
    const shown = numbersIn(read('finance.svg'));
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.filter((amount) => !shown.includes(amount))).toEqual([]);
  });

  test.for(pictured)('of money has bars in proportion to $table', ({ amounts }) => {
    // Keys of the columns are 20 pixels wide, the band at the top is as wide as the picture.
    const bars = [...read('finance.svg').matchAll(/<rect [^>]*width="([\d.]+)" height="10"/g)]
      .map(([, width]) => Number(width))
      .filter((width) => width !== 20 && width !== 1200);
    const longest = Math.max(...amounts);
    const scale = Math.max(...bars) / longest;
    const expected = amounts.map((amount) => amount * scale);
    const missing = expected.filter(
      (length) => !bars.some((width) => Math.abs(width - length) <= 0.5),
    );
    expect(missing).toEqual([]);
  });

  test.for(publishedKpis)('of $id has bars and ticks in proportion to the values', ({ id }) => {
    const svg = read(`kpis/${id}.svg`);
    const years = publishedSeries(id);
    const attribute = (tag: string, name: string) =>
      Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1]);
    const lines = [...svg.matchAll(/<line [^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => attribute(tag, 'y1') === attribute(tag, 'y2') && attribute(tag, 'x1') > 560);
    const widths = lines.map((tag) => attribute(tag, 'stroke-width'));
    const thickest = Math.max(...widths.filter((width) => width < 8));
    const ticks = lines
      .filter((tag) => attribute(tag, 'stroke-width') === thickest)
      .map((tag) => attribute(tag, 'y1'));
    // Both ends of a range are ticks; words have none, so that no line is thicker than the axis.
    const targets = years.flatMap(({ target, targetTo }) =>
      target === null ? [] : targetTo === null ? [target] : [target, targetTo],
    );
    if (targets.length === 0) return;
    expect(ticks).toHaveLength(targets.length);
    const marks = [...svg.matchAll(/<(?:rect|circle) [^>]*stroke-width="2\.8"[^>]*>/g)];
    const results = years.flatMap(({ isBaseline, actual }) => (isBaseline ? [] : (actual ?? [])));
    expect(marks).toHaveLength(results.length);
    // A bar below zero hangs from the line of zero; where the axis has no zero, a dot stands.
    const ends = marks.map(([tag], index) => {
      if (tag.startsWith('<circle')) return attribute(tag, 'cy');
      const isBelow = (results[index] ?? 0) < 0;
      return attribute(tag, 'y') + (isBelow ? attribute(tag, 'height') : 0);
    });
    const points = [...targets, ...results].map((value, index) => ({
      value,
      y: [...ticks, ...ends][index] ?? NaN,
    }));
    const ordered = points.toSorted((one, other) => one.value - other.value);
    const [least, most] = [ordered[0], ordered.at(-1)];
    if (!least || !most) return;
    const perUnit =
      most.value === least.value ? 0 : (most.y - least.y) / (most.value - least.value);
    for (const { value, y } of points) {
      expect(Math.abs(y - (least.y + (value - least.value) * perUnit))).toBeLessThanOrEqual(0.5);
    }
  });

  test('needs no sign that the font of the PNG does not have', () => {
    const packages = createRequire(import.meta.url);
    const folder = dirname(packages.resolve('@expo-google-fonts/ibm-plex-sans-jp/package.json'));
    const known = fontCharacters(join(folder, '400Regular/IBMPlexSansJP_400Regular.ttf'));
    const texts = pictures.flatMap((path) => [...read(path).matchAll(/<text[^>]*>([^<]*)/g)]);
    const signs = new Set(texts.flatMap(([, text]) => [...(text ?? '')]));
    const missing = [...signs].filter((sign) => !known.has(sign.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });
});

describe('a shared link shows a picture', () => {
  const shared = pages.filter(({ html }) => html.includes('og:title'));

  test.for(shared)('/$address', ({ html }) => {
    const content = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const address = new URL(content('og:image'));
    const path = address.pathname.slice(config.basePath.length);
    expect(address.origin).toBe(new URL(home).origin);
    expect(files).toContain(path);
    expect(sizeOfPng(path)).toEqual({
      width: Number(content('og:image:width')),
      height: Number(content('og:image:height')),
    });
    expect(content('og:image:alt')).not.toBe('');
    expect(content('twitter:card')).toBe('summary_large_image');
  });
});
