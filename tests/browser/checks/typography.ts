import type { Finding } from '../finding.ts';

/** Runs in a page: sizes and shapes of text. */
export function typography(): Finding[] {
  const { all, findings, isVisible, hasOwnText } = window.look;
  /** CSS pixels. */
  const scale = [14, 16, 18, 22, 28, 36, 44];
  /** Of readings above kanji, which are letters beside the text. */
  const readings = 11;
  const body = 16;
  const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
  const texts = all('body, body *').filter(
    (element) => hasOwnText(element) && isVisible(element) && !element.closest('script, style'),
  );
  const shown = (rule: string, pattern: RegExp) =>
    findings(
      rule,
      texts.filter((element) => pattern.test(element.innerText || element.textContent)),
    );
  const styled = (rule: string, test: (style: CSSStyleDeclaration) => boolean) =>
    findings(
      rule,
      texts.filter((element) => test(getComputedStyle(element))),
    );
  const isPlainCell = (cell: Element) =>
    isVisible(cell) && /\d/.test(cell.textContent) && cell.closest('pre, code') === null;
  return [
    ...findings(
      'sizes-are-those-of-the-scale',
      texts.filter((element) =>
        element.matches('rt, rp') ? sizeOf(element) < readings : !scale.includes(sizeOf(element)),
      ),
    ),
    ...findings(
      'body-has-16-px',
      all('body').filter((element) => sizeOf(element) < body),
    ),
    ...findings(
      'digits-in-cells-are-tabular',
      all('td')
        .filter(isPlainCell)
        .filter((cell) => !getComputedStyle(cell).fontVariantNumeric.includes('tabular-nums')),
    ),
    ...styled('text-is-not-justified', ({ textAlign }) => textAlign === 'justify'),
    ...styled('text-is-not-italic', ({ fontStyle }) => fontStyle !== 'normal'),
    ...shown('text-has-no-half-width-kana', /[\uff61-\uff9f]/),
    ...shown('text-has-no-zero-width-space', /[\u200b\ufeff]/),
    ...findings(
      'paragraph-has-line-height',
      all('main p')
        .filter((paragraph) => isVisible(paragraph) && paragraph.textContent.length > 40)
        .filter((paragraph) => {
          const { lineHeight } = getComputedStyle(paragraph);
          return parseFloat(lineHeight) / sizeOf(paragraph) < 1.5;
        }),
    ),
  ];
}
