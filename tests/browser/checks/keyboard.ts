import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';

/** More stops than any page may have; a page beyond it holds the keyboard in a loop. */
const mostStops = 600;

/** Walks through a page with the Tab key, held down, and looks at each stop. */
export async function keyboard(page: Page): Promise<Finding[]> {
  await page.evaluate(() => {
    window.stops = new WeakSet();
  });
  const findings: Finding[] = [];
  for (let count = 0; count < mostStops; count++) {
    await page.keyboard.down('Tab');
    const found = await page.evaluate(lookAtStop);
    if (found === null) return findings;
    findings.push(...found);
  }
  return [...findings, { rule: 'tab-leaves-the-page', element: `${mostStops} stops` }];
}

/** The first stop is a link into the main part, and whoever follows it goes on from there. */
export async function skipLink(page: Page): Promise<Finding[]> {
  await page.keyboard.press('Tab');
  const findings = await page.evaluate(() => {
    const main = document.querySelector('main');
    const first = document.activeElement ?? document.body;
    const href = first.getAttribute('href') ?? '';
    const target = document.getElementById(href.replace(/^#/, ''));
    if (!href.startsWith('#')) return window.look.findings('skip-link-is-first', [first]);
    const isInMain = main?.contains(target) === true;
    return isInMain ? [] : window.look.findings('skip-link-leads-to-main', [first]);
  });
  if (findings.length > 0) return findings;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const next = document.activeElement ?? document.body;
    const order = main?.compareDocumentPosition(next) ?? 0;
    const isBefore = next !== document.body && (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isBefore ? window.look.findings('skip-link-moves-the-focus', [next]) : [];
  });
}

declare global {
  interface Window {
    /** Elements that already had the focus. */
    stops: WeakSet<Element>;
  }
}

/** Runs in the page; null when the focus has left it or is back where it was. */
function lookAtStop(): Finding[] | null {
  const { findings, contrast, backgroundOf, isVisible } = window.look;
  const stop = document.activeElement;
  if (stop === null || stop === document.body || window.stops.has(stop)) return null;
  window.stops.add(stop);
  /** CSS pixels. */
  const leastOutline = 2;
  const leastTarget = 24;
  const { outlineStyle, outlineWidth, outlineColor, display } = getComputedStyle(stop);
  const background = backgroundOf(stop.parentElement ?? document.body);
  const isOutlined =
    outlineStyle !== 'none' &&
    parseFloat(outlineWidth) >= leastOutline &&
    contrast(outlineColor, background) >= 3;
  // A link over several lines has a box on each; the widest is looked at.
  const boxes = [...stop.getClientRects()].sort((a, b) => b.width - a.width);
  const box = boxes[0] ?? stop.getBoundingClientRect();
  const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));
  const top = document.elementFromPoint(
    within(box.left + box.width / 2, innerWidth),
    within(box.top + box.height / 2, innerHeight),
  );
  const isCovered = top === null || !(stop.contains(top) || top.contains(stop));
  const isChoice = stop.matches('input[type=checkbox], input[type=radio]');
  const target = (isChoice ? stop.closest('label') : null) ?? stop;
  const { width, height } = target.getBoundingClientRect();
  const isInlineLink = stop.tagName === 'A' && display === 'inline';
  const isSmall = !isInlineLink && (width < leastTarget || height < leastTarget);
  return [
    ...findings('focus-is-on-something-visible', isVisible(target) ? [] : [stop]),
    ...findings('focus-is-outlined', isOutlined ? [] : [stop]),
    ...findings('focus-is-not-covered', isCovered ? [stop] : []),
    ...findings('target-has-24-px', isSmall ? [stop] : []),
  ];
}
