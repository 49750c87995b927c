import { XmlDocument, XmlElement, type XmlNode, XmlText } from 'libxml2-wasm';
import { type ShownText, stringsOf } from './shown-text.ts';

/** Attributes of pictures and feeds that readers see or hear. */
const told = ['aria-label', 'label', 'title', 'term'];

const plain = (place: string, text: string): ShownText => ({ place, text, isProse: false });

/**
 * Texts of a feed or a picture. A picture breaks its texts into lines, so all that follow each
 * other are one text; everything else stands by itself.
 */
export function xmlTexts(path: string, xml: string): readonly ShownText[] {
  const document = XmlDocument.fromString(xml);
  const texts: ShownText[] = [];
  let lines = '';
  const close = () => {
    if (lines !== '') texts.push(plain(`${path} text`, lines));
    lines = '';
  };
  const read = (node: XmlNode): void => {
    if (node instanceof XmlText) {
      if (node.content.trim() !== '')
        texts.push(plain(`${path} ${node.parent?.name ?? ''}`, node.content));
      return;
    }
    if (!(node instanceof XmlElement)) return;
    for (const { name, value } of node.attrs)
      if (told.includes(name)) texts.push(plain(`${path} ${node.name} ${name}`, value));
    if (node.name === 'text') {
      lines += node.content;
      return;
    }
    close();
    for (let child = node.firstChild; child !== null; child = child.next) read(child);
  };
  read(document.root);
  close();
  document.dispose();
  return texts;
}

/** Lines of a citation for reference software. */
export const citationTexts = (path: string, text: string): readonly ShownText[] =>
  path.endsWith('.json')
    ? stringsOf(JSON.parse(text)).map(([key, string]) => plain(`${path} ${key}`, string))
    : text.split('\n').map((line, index) => plain(`${path}:${index + 1}`, line));

/** Elements whose text is a sentence, in which the name of a thing cannot name its language. */
const nameless = [
  'title',
  'desc',
  'li',
  'source',
  'rights',
  'name',
  'publisher',
  'attributionName',
];

/** Texts of a picture or a feed with Japanese that no element around them says to be Japanese. */
export function unnamedJapaneseInXml(xml: string, letters: RegExp): readonly string[] {
  const document = XmlDocument.fromString(xml);
  const found: string[] = [];
  const search = (node: XmlNode, around: string): void => {
    if (node instanceof XmlText && around !== 'ja' && letters.test(node.content))
      found.push(node.content);
    if (!(node instanceof XmlElement)) return;
    const language = node.attrs.find(({ name }) => name === 'lang')?.value ?? around;
    if (nameless.includes(node.name) && language !== 'ja') return;
    for (let child = node.firstChild; child !== null; child = child.next) search(child, language);
  };
  search(document.root, '');
  document.dispose();
  return found;
}
