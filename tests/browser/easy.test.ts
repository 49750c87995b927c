import { describe, expect, test } from 'vitest';
import { publishedKpis, publishedSeries, publishedYen } from './published-series.ts';
import { pages, visit } from './visit.ts';

/** The pages in plain Japanese, as they are built. */
const easyPages = pages.filter(({ address }) => address.startsWith('easy/'));
const projects = easyPages.filter(({ type }) => type === 'easy/projects/*');

const withoutReadings = (html: string) => html.replace(/<(rt|rp)\b[^>]*>[^<]*<\/\1>/gu, '');

/** Kanji of the text that stand outside of any ruby. */
const unread = (html: string) =>
  (/<body>[^]*<\/body>/u.exec(html)?.[0] ?? '')
    .replace(/<script[^]*?<\/script>/gu, '')
    .replace(/<ruby\b[^]*?<\/ruby>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .match(/\p{Script=Han}+/gu) ?? [];

const factors: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4 };

/** The first number as the pages write it: 2,589万7,000円 is 25,897,000. Null where there is none. */
function numberIn(cell: string): number | null {
  const [text = ''] = cell.split('から');
  const parts = [...text.matchAll(/([\d,.]+)([兆億万]?)/gu)];
  if (parts.length === 0) return null;
  const size = parts.reduce(
    (sum, [, digits = '', scale = '']) =>
      sum + Number(digits.replaceAll(',', '')) * (factors[scale] ?? 1),
    0,
  );
  return text.includes('マイナス') ? -size : size;
}

test('there is a page in plain Japanese that leads to others, or there is none at all', () => {
  expect(easyPages.some(({ address }) => address === 'easy/')).toBe(projects.length > 0);
});

test.runIf(projects.length > 0)('the search leads to the first of them by their name', async () => {
  for (const query of ['やさしい日本語', '外国人にもわかる日本語のページ']) {
    const page = await visit(`search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('.result a').first();
    expect(await first.getAttribute('href'), query).toMatch(/\/easy\/$/u);
  }
});

describe.for(easyPages)('/$address', ({ address, html }) => {
  test('every kanji has a reading', () => {
    expect(unread(html)).toEqual([]);
  });

  test('is marked as plain Japanese and has a switch to the ordinary page and back', async () => {
    expect(html).toContain('<html lang="ja"');
    expect(html).toContain('"inLanguage":"ja-simple"');
    // The search leads to the first one; what the others tell, ordinary pages tell it.
    expect(html.includes('data-pagefind-body')).toBe(address === 'easy/');
    const ordinary = address.slice('easy/'.length);
    for (const other of [ordinary, `en/${ordinary}`]) {
      const page = await visit(other);
      const path = new URL(page.url()).pathname;
      await page.locator('main a[hreflang="ja-simple"]').click();
      expect(page.url().endsWith(`/${address}`)).toBe(true);
      await page.locator(`header a[href="${path}"]`).click();
      expect(new URL(page.url()).pathname).toBe(path);
    }
  });
});

test.for(projects)('the figures of /$address are those of the published data', async (project) => {
  const page = await visit(project.address);
  const kpis = await page.locator('main section[id]').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      years: [...section.querySelectorAll('li:has(> dl)')].map((item) => ({
        year: item.querySelector('b')?.innerHTML ?? '',
        cells: [...item.querySelectorAll('dd')].map((cell) => ({
          html: cell.innerHTML,
          note: cell.querySelector('.quiet')?.outerHTML ?? '',
        })),
      })),
    })),
  );
  for (const { id, years } of kpis) {
    const series = publishedSeries(id);
    const textOf = (html: string) => withoutReadings(html).replace(/<[^>]*>|\s/gu, '');
    const shown = years.map(({ year, cells }) => ({
      year: Number.parseInt(textOf(year), 10),
      numbers: cells.map(({ html, note }) => numberIn(textOf(html.replace(note, '')))),
    }));
    const unit = publishedKpis.find((kpi) => kpi.id === id)?.unit ?? '';
    const yen = publishedYen.get(unit) ?? 1;
    const published = series.map(({ fiscalYear, isBaseline, target, actual }) => ({
      year: fiscalYear,
      numbers: (isBaseline ? [actual] : [target, actual]).map((value) =>
        value === null ? null : value * yen,
      ),
    }));
    expect(shown, id).toEqual(published);
  }
  expect(kpis.flatMap(({ years }) => years).length > 0 || kpis.length === 0).toBe(true);
});
