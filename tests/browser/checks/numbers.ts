import type { Finding } from '../finding.ts';

/** Runs in a page: no number is broken between its digits. The truth is where glyphs stand. */
export function brokenNumbers(): Finding[] {
  const { findings, isVisible } = window.look;
  const number = /[\d０-９][\d０-９,，.．]*[\d０-９]/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, template, noscript, svg')) continue;
    for (const match of (node.nodeValue ?? '').matchAll(number)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ top }) => top);
      const isBroken = tops.some((top) => Math.abs(top - (tops[0] ?? top)) > 2);
      if (isBroken && isVisible(parent) && !broken.includes(parent)) broken.push(parent);
    }
  }
  return findings('number-is-not-broken', broken);
}

/**
 * Runs in a page on a phone: every cell of a table is in sight. Rows of a data file may scroll, and
 * so may a figure with more numbers than fit; both show on their edge that they do.
 */
export function hiddenCells(): Finding[] {
  const { all, findings, isVisible } = window.look;
  const width = document.documentElement.clientWidth;
  const mayScroll = 'figure [tabindex], [data-rows]';
  const cells = all('table :is(td, th)').filter(
    (cell) => isVisible(cell) && cell.closest(mayScroll) === null,
  );
  const isOutside = (cell: Element) => cell.getBoundingClientRect().right > width + 1;
  const scrollers = all('body *').filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
  });
  const isUnmarked = (element: Element) => getComputedStyle(element).backgroundImage === 'none';
  return [
    ...findings('cell-is-in-sight', cells.filter(isOutside)),
    ...findings('scrolling-is-shown', scrollers.filter(isUnmarked)),
  ];
}
