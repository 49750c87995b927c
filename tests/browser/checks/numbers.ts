import type { Finding } from '../finding.ts';

/** Runs in a page: no number is broken between its digits. The truth is where glyphs stand. */
export function brokenNumbers(): Finding[] {
  const { findings, isVisible } = window.look;
  const number = /[\d０-９][\d０-９,，.．]*[\d０-９]/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, template, noscript, pre, svg')) continue;
    for (const match of (node.nodeValue ?? '').matchAll(number)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
      const isBroken = tops.some((top) => Math.abs(top - (tops[0] ?? top)) > 2);
      if (isBroken && isVisible(parent) && !broken.includes(parent)) broken.push(parent);
    }
  }
  return findings('number-is-not-broken', broken);
}
