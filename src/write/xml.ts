/** XML as text. Everything passes `xml`, which is the only place where text is escaped. */
export interface Xml {
  readonly xml: string;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters other than line ends have no place in XML and are left out. */
const escaped = (text: string) =>
  text.replace(/[^\P{Cc}\n]/gu, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | Xml)[] = [],
): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${pairs.join('')}`;
  if (children.length === 0) return { xml: `${start}/>` };
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml));
  const lines = children.some((child) => typeof child !== 'string') ? '\n' : '';
  return { xml: `${start}>${lines}${inside.join(lines)}${lines}</${name}>` };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
