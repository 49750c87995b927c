/** Letters of Japanese, from the first to the last of what stands together. */
const japanese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・０-９]*)/gu;

/** True where the page is in a language in which Japanese words are to be marked. */
const isForeign = (): boolean => !document.documentElement.lang.startsWith('ja');

function inJapanese(text: string): HTMLElement {
  const words = document.createElement('bdi');
  words.lang = 'ja';
  words.textContent = text;
  return words;
}

/** A text as nodes; Japanese words on a page in another language say what they are. */
export function textNodes(text: string): Node[] {
  if (!isForeign()) return [document.createTextNode(text)];
  const nodes: Node[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(japanese)) {
    if (index > end) nodes.push(document.createTextNode(text.slice(end, index)));
    nodes.push(inJapanese(words));
    end = index + words.length;
  }
  if (end < text.length) nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}
