import { describe, expect, test } from 'vitest';
import { publishedVintages } from './published-series.ts';
import { visit } from './visit.ts';

/** Pixels by which a bar may be longer or shorter than its amount. */
const tolerance = 1;

const amountIn = (text: string) => Number(text.replace(/[^\d.]/g, ''));

describe('the bar of a project is as long as its cost, and its first part as its grant', () => {
  test.for([
    ['finance/', 1280, 'screen'],
    ['finance/', 360, 'screen'],
    [`print/${publishedVintages[0] ?? ''}/`, 790, 'print'],
  ] as const)('/%s at %d px on %s', async ([address, width, media]) => {
    const page = await visit(address, { viewport: { width, height: 900 } });
    await page.emulateMedia({ media });
    const rows = await page.locator('tr:has(svg.split)').evaluateAll((found) =>
      found.map((row) => ({
        cells: [...row.querySelectorAll('td')].map(({ innerText }) => innerText),
        parts: [...row.querySelectorAll('.split rect')].map(
          (part) => part.getBoundingClientRect().width,
        ),
      })),
    );
    const bars = rows.map(({ cells, parts }) => {
      const [cost = 0, grant = 0] = cells.map(amountIn);
      const length = parts.reduce((sum, part) => sum + part, 0);
      return { cost, grant, length, first: parts[0] ?? 0 };
    });
    expect(bars.length).toBeGreaterThan(1);
    const longest = bars.reduce((most, bar) => (bar.cost > most.cost ? bar : most));
    const pixels = longest.length / longest.cost;
    expect(longest.length).toBeGreaterThan(100);
    for (const { cost, grant, length, first } of bars) {
      expect(Math.abs(length - cost * pixels)).toBeLessThan(tolerance);
      expect(Math.abs(first - grant * pixels)).toBeLessThan(tolerance);
    }
  });
});
