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
 * Runs in a page: no number parts from its sign, its era, its size or its unit, wherever elements begin and
 * end. `units` are those of the content. The truth is where glyphs stand.
 */
export function partedNumbers(units: readonly string[]): Finding[] {
  const { findings, isVisible } = window.look;
  const signs = '[−▲△+±]|マイナス|約|令和|平成|昭和';
  const sizes = '[兆億万千]';
  const others =
    '円|年度|年|か月|月|日|人|件|社|回|つ|個|行|列|ページ|バイト|ポイント|点|歳|位|[%％]';
  const plain = units.map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const unit = [...plain, others].filter((word) => word !== '').join('|');
  const measured = new RegExp(`(?:${signs})*(?:\\d[\\d,.]*${sizes}*)+(?:${unit})?`, 'g');
  const skipped = 'script, style, template, noscript, svg, code, pre, .hidden-text';
  const broken = new Set<Element>();
  for (const block of document.querySelectorAll('p, li, dt, dd, th, td, h1, h2, h3, figcaption')) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; start: number }[] = [];
    let text = '';
    let lastBox: Element = block;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(skipped)) continue;
      // Boxes beside or below each other are read apart.
      let box = node.parentElement ?? block;
      while (box !== block && getComputedStyle(box).display === 'inline') {
        box = box.parentElement ?? block;
      }
      if (box !== lastBox) text += '\n';
      lastBox = box;
      nodes.push({ node, start: text.length });
      text += node.nodeValue ?? '';
    }
    const placeOf = (at: number) => {
      const found = nodes.findLast(({ start }) => start <= at);
      return { node: found?.node ?? block, offset: at - (found?.start ?? 0) };
    };
    for (const match of text.matchAll(measured)) {
      const range = document.createRange();
      const [first, last] = [placeOf(match.index), placeOf(match.index + match[0].length - 1)];
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [line] = lines;
      const isBroken = lines.some(
        ({ top, bottom }) => line && (top > line.bottom - 2 || bottom < line.top + 2),
      );
      if (isBroken && isVisible(block)) broken.add(block);
    }
  }
  return findings('number-keeps-its-unit', [...broken]);
}

/** Runs in a page: a number inside a text is not a box of its own in a row of boxes. */
export function boxedNumbers(): Finding[] {
  const { all, findings } = window.look;
  const isTorn = (element: Element) => {
    const parent = element.parentElement;
    if (!parent || !/flex|grid/.test(getComputedStyle(parent).display)) return false;
    const siblings = [element.previousSibling, element.nextSibling];
    return siblings.some((node) => node?.nodeType === 3 && node.nodeValue?.trim() !== '');
  };
  return findings('number-stays-in-its-text', all('.n').filter(isTorn));
}

/**
 * Runs in a page on a phone: every cell of a table is in sight. Rows of a data file may scroll, and
 * so may a figure or a view with more numbers than fit; all show on their edge that they do.
 */
export function hiddenCells(): Finding[] {
  const { all, findings, isVisible } = window.look;
  const width = document.documentElement.clientWidth;
  const mayScroll = 'figure [tabindex], .panel [tabindex], [data-rows]';
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
