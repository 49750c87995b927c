import type { Finding } from '../finding.ts';

/**
 * Runs in a page: figures from which no link near them leads to their entry in the list of the
 * source. Near is the same row, list entry, picture with its table, list of terms, or section.
 * Dates of documents and updates are marked as times, and the next update, in words, as what is
 * ahead; they are no figures of the source.
 */
export function provenance(): Finding[] {
  const { all, findings } = window.look;
  const entry = 'a[href*="/sources/"][href*="#"]';
  const places = ['tr', 'figure', 'li', 'dl', 'section'];
  const hasNumber = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('time, a')) other.remove();
    return /\d/.test(copy.textContent);
  };
  const hasEntry = (element: Element): boolean => {
    for (let part: Element | null = element; part; part = part.parentElement) {
      if (part.matches(places.join()) && part.querySelector(entry)) return true;
      if (part.matches('main, body')) return false;
    }
    return false;
  };
  const figures = all(
    ':is(main, footer) :is(td, dd:not([data-ahead]), .brief, .newest), main figure text',
  );
  return findings(
    'figure-leads-to-its-source',
    figures.filter((figure) => hasNumber(figure) && !hasEntry(figure)),
  );
}
