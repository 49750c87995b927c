import type { Finding } from '../finding.ts';

/** Runs in a page: blocks of text, but no cells of data, whose last line holds a sign or two. */
export function widows(): Finding[] {
  const { all, findings, isVisible } = window.look;
  const blocks =
    'h1, h2, h3, h4, p, li, dt, dd, th[scope=row], td[data-prose], caption, figcaption';
  const isOfText = (element: Element) =>
    [...element.querySelectorAll('*')].every(
      (part) => getComputedStyle(part).display === 'inline' || part.matches('wbr, br'),
    );

  /** Where the last three signs stand, the last one first; spaces are none. */
  function lastPlaces(block: Element): readonly DOMRect[] {
    const places: DOMRect[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const range = document.createRange();
    for (const text of texts.reverse()) {
      for (let at = text.data.length - 1; at >= 0 && places.length < 3; at -= 1) {
        if (text.data.charAt(at).trim() === '') continue;
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        places.push(range.getBoundingClientRect());
      }
    }
    return places;
  }

  const isWidowed = (block: Element) => {
    const [last, , third] = lastPlaces(block);
    return last !== undefined && third !== undefined && third.bottom <= last.top + 2;
  };
  return findings(
    'last-line-has-three-signs',
    all(blocks).filter((block) => isVisible(block) && isOfText(block) && isWidowed(block)),
  );
}
