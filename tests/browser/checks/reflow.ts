import type { Finding } from '../finding.ts';

/** Runs in a page: nothing is wider than the window and no text is cut off. */
export function reflow(): Finding[] {
  const { all, findings, isVisible } = window.look;
  const root = document.documentElement;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const scrollsInside = (element: Element): boolean => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (parent !== root && parent !== document.body && scrolls(parent)) return true;
    }
    return false;
  };
  const isTooWide = (element: Element) =>
    isVisible(element) &&
    element.getBoundingClientRect().right > root.clientWidth + 1 &&
    !scrollsInside(element);
  const wide = root.scrollWidth > root.clientWidth ? all('body *').filter(isTooWide) : [];
  const isPageTooWide = root.scrollWidth > root.clientWidth;
  const boxes = 'td, th, button, summary, label, caption, h1, h2, h3, h4, p, li, dt, dd, a';
  /** A word beside an empty box is cut as well; what is only listened to is not. */
  const isRead = (element: Element) =>
    isVisible(element) && element.closest('.hidden-text, .skip') === null;
  const isCut = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isTall = element.scrollHeight > element.clientHeight + 1;
    const cutsSide = isWide && !/auto|scroll/.test(overflowX);
    return cutsSide || (isTall && /hidden|clip/.test(overflowY));
  };
  return [
    ...(isPageTooWide && wide.length === 0
      ? [{ rule: 'page-does-not-scroll-sideways', element: `${root.scrollWidth} px` }]
      : []),
    ...findings('page-does-not-scroll-sideways', wide.slice(-3)),
    ...findings(
      'text-is-not-cut-off',
      all(boxes).filter((element) => isRead(element) && isCut(element)),
    ),
  ];
}
