import { describe, expect, test } from 'vitest';
import { cellNumbers } from './picture-texts.ts';
import { publishedKpisInForce, publishedSeries, publishedVintages } from './published-series.ts';
import { filledShares } from './checks/sheets.ts';
import { pages, templates, visit } from './visit.ts';

/** An A4 sheet, and its part inside the margins of the style sheet, in CSS pixels. */
const sheet = { width: Math.floor((210 / 25.4) * 96), height: Math.floor((297 / 25.4) * 96) };
const paper = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) };

const papers = pages.filter(({ type }) => type === 'print/*');
const [newest = '', ...earlier] = publishedVintages.map((vintage) => `print/${vintage}/`);

/** Pages of a PDF: its page objects. */
const pageCount = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe("the committee's paper", () => {
  test('there is one of each report', () => {
    expect(papers.map(({ address }) => address).toSorted()).toEqual(
      [newest, ...earlier].toSorted(),
    );
  });

  test('has at most a page for two KPIs or so, with text that can be selected', async () => {
    const page = await visit(newest);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const most = 1 + Math.max(2, Math.ceil(publishedKpisInForce().length / 2));
    expect(pageCount(pdf)).toBeGreaterThan(1);
    expect(pageCount(pdf)).toBeLessThanOrEqual(most);
    expect(pdf.toString('latin1')).toContain('/ToUnicode');
  });

  // A figure is never divided, and the tallest take half a sheet.
  test('has no sheet but the last that is less than half full, or nearly so', async () => {
    const page = await visit(newest);
    const shares = await filledShares(await page.pdf({ preferCSSPageSize: true }));
    expect(shares.slice(0, -1).filter((share) => share < 0.45)).toEqual([]);
  });

  test('breaks no status, and prints nothing smaller than 8 points', async () => {
    const page = await visit(newest, { viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(
      (least) => {
        const texts = [...document.querySelectorAll('main :is(td, th, p, span, a, li)')].filter(
          (node) => node.checkVisibility() && !node.closest('.hidden-text, svg'),
        );
        const small = texts.filter((node) => parseFloat(getComputedStyle(node).fontSize) < least);
        const broken = [...document.querySelectorAll('.chip')].filter((chip) => {
          const range = document.createRange();
          range.selectNodeContents(chip);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        });
        return [...small, ...broken].map(({ outerHTML }) => outerHTML.slice(0, 90));
      },
      (8 / 72) * 96 - 0.1,
    );
    expect(found).toEqual([]);
  });

  test('says every published number, its address and its date', async () => {
    const page = await visit(newest);
    await page.emulateMedia({ media: 'print' });
    const cells = await page.locator('figure tbody td').allInnerTexts();
    const shown = new Set(cells.flatMap(cellNumbers));
    const numbers = publishedKpisInForce()
      .flatMap(({ id }) => publishedSeries(id))
      .flatMap(({ target, actual }) => [target, actual])
      .filter((value) => value !== null);
    expect(numbers.filter((value) => !shown.has(value))).toEqual([]);
    const text = await page.locator('body').innerText();
    expect(text).toContain(newest);
    expect(await page.locator('time:visible').count()).toBeGreaterThan(0);
  });

  test('leads to the newest one from those of earlier reports', async () => {
    for (const address of earlier) {
      const page = await visit(address);
      expect(await page.locator(`main a[href$="/${newest}"]`).count(), address).toBe(1);
    }
  });
});

const leaflets = pages.filter(({ type }) => type === 'print/projects/*');

describe('a leaflet', () => {
  test('is there for each project', () => {
    const projects = pages.filter(({ type }) => type === 'projects/*');
    expect(leaflets.map(({ address }) => address)).toEqual(
      projects.map(({ address }) => `print/${address}`),
    );
  });

  test.for(leaflets)(
    '/$address is one sheet that says whose it is, or two where years are many',
    async ({ address }) => {
      const page = await visit(address);
      const shares = await filledShares(await page.pdf({ preferCSSPageSize: true }));
      const hasManyYears = (await page.locator('[data-wide]').count()) > 0;
      expect(shares.length).toBeLessThanOrEqual(hasManyYears ? 2 : 1);
      const hasFigures = (await page.locator('figure').count()) > 0;
      expect(shares[0]).toBeGreaterThan(hasFigures ? 0.5 : 0);
      const text = await page.locator('body').innerText();
      expect(text).toContain(address.replace('print/', ''));
      const project = await visit(address.replace('print/', ''));
      expect(await project.locator(`a[href$="/${address}"]`).count()).toBe(1);
    },
  );
});

describe('a page fits the width of A4, and no figure is taller than a sheet', () => {
  test.for(templates)('/$address', async ({ address }) => {
    const page = await visit(address, { viewport: sheet, bypassCSP: true });
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: `html { width: ${paper.width}px; }` });
    const found = await page.evaluate(({ width, height }) => {
      const outside = [...document.querySelectorAll('body *')].filter((element) => {
        const box = element.getBoundingClientRect();
        const isHidden = element.closest('.hidden-text, .skip, svg') !== null;
        return box.width > 1 && box.height > 1 && box.right > width + 1 && !isHidden;
      });
      const tall = [...document.querySelectorAll('figure')].filter(
        (figure) => figure.getBoundingClientRect().height > height,
      );
      return [...outside, ...tall].map(({ outerHTML }) => outerHTML.slice(0, 120));
    }, paper);
    expect(found).toEqual([]);
  });
});

describe('a printed page says where it is from', () => {
  test.for(templates.filter(({ html }) => html.includes('og:url')))(
    '/$address',
    async ({ address }) => {
      const page = await visit(address);
      await page.emulateMedia({ media: 'print' });
      const foot = await page.locator('footer').innerText();
      expect(foot).toContain(address === '' ? '://' : address);
      expect(foot).toMatch(/\d{4}年|\b\d{4}\b/);
    },
  );
});
