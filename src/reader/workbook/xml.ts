import { FileRefused } from '../refusal.ts';

/** A tag of the simple XML that spreadsheet programs write. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** The text before the tag, since the tag before it. */
  readonly text: string;
}

const marks =
  /<(?:!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>|(!)|(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>)/gu;

/** The tags of a text in order. What declares entities, or breaks off, is refused. */
export function* tagsOf(xml: string): Generator<Tag> {
  let end = 0;
  let depth = 0;
  let text = '';
  for (const match of xml.matchAll(marks)) {
    const [whole, quoted, declaration, close, name = '', attributes = '', empty] = match;
    text += unescaped(xml.slice(end, match.index)) + (quoted ?? '');
    end = match.index + whole.length;
    if (declaration !== undefined) throw new FileRefused('xml-declares');
    if (name === '') continue;
    const kind = close === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    depth += { open: 1, close: -1, empty: 0 }[kind];
    yield { name: name.replace(/^.*:/u, ''), kind, attributes, text };
    text = '';
  }
  if (depth !== 0 || end === 0) throw new FileRefused('file-cut');
}

/** The value of an attributeOf, whatever its prefix. */
export function attributeOf({ attributes }: Tag, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : unescaped(value);
}

export const isOn = (tag: Tag, name: string): boolean =>
  ['1', 'true'].includes(attributeOf(tag, name) ?? '');

/** The texts of all elements of a name. What tells how a word is read aloud (`rPh`) is left out. */
export function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  let isSpoken = false;
  for (const tag of tagsOf(xml)) {
    if (tag.name === name && tag.kind !== 'close') texts.push('');
    if (tag.name === 'rPh') isSpoken = tag.kind === 'open';
    if (tag.name !== 't' || tag.kind !== 'close' || isSpoken) continue;
    const last = texts.pop();
    if (last !== undefined) texts.push(last + tag.text);
  }
  return texts;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Entities, and the way in which spreadsheets write a character that XML forbids (`_x000D_`). */
function unescaped(text: string): string {
  return text
    .replace(/&(#x[\da-f]+|#\d+|\w+);/giu, (whole, entity: string) => {
      if (!entity.startsWith('#')) return named[entity] ?? whole;
      const isHex = /^#x/iu.test(entity);
      const code = isHex ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
