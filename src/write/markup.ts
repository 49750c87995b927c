/** XML, SVG and HTML as text: the only place where signs of markup are escaped. */

/** Text that is markup already. Everything else is escaped when it becomes part of an element. */
export interface Markup {
  readonly markup: string;
}

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as XML and HTML write it. Control characters other than line ends have no place in XML and
 * are left out.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Two digits after the point: a hundredth of a pixel. */
const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeMarkup(value);

function startOf(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${written(value)}"`,
  );
  return `<${name}${pairs.join('')}`;
}

export function element(
  name: string,
  attributes: Attributes,
  children: readonly (string | Markup)[] = [],
): Markup {
  const start = startOf(name, attributes);
  const content = children.map((child) =>
    typeof child === 'string' ? escapeMarkup(child) : child.markup,
  );
  return { markup: content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>` };
}

/** An element that holds elements, each on a line of its own. */
export function branch(name: string, attributes: Attributes, children: readonly Markup[]): Markup {
  const lines = children.map(({ markup }) => `${markup}\n`);
  return { markup: `${startOf(name, attributes)}>\n${lines.join('')}</${name}>` };
}

/** A file of XML. */
export function xmlDocument({ markup }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
