import type { Reference } from './reference.ts';

/** Signs with a meaning in BibTeX, as commands that print them. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? sign);

/** Braces inside keep a name from being taken apart or put in lower case. */
const whole = (text: string) => `{${escaped(text)}}`;

export function writeBibtex(reference: Reference): string {
  const { key, title, author, publisher, issued, address, note, licence, language } = reference;
  const [year = '', month = ''] = issued.split('-');
  const fields = {
    title: whole(title),
    author: whole(author),
    publisher: whole(publisher),
    year,
    month: String(Number(month)),
    date: issued,
    url: address,
    language,
    copyright: escaped(licence),
    note: escaped(note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}
