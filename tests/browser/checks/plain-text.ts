/**
 * Runs in a page: the text that a reader sees in its main part, without the controls that only a
 * script can work and the places in which a script answers.
 */
export function mainText(): string {
  const { isVisible } = window.look;
  const controls =
    'noscript, script, style, button:not(th button), form, dialog, output, [aria-live]';
  const main = document.querySelector('main');
  if (main === null) return '';
  const words: string[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isContent = parent !== null && parent.closest(controls) === null && isVisible(parent);
    if (isContent) words.push(node.textContent?.replace(/\s+/g, '') ?? '');
  }
  return words.filter((word) => word !== '').join('\n');
}
