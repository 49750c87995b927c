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

/** Text as XML and HTML write it. Control characters have no place in XML and are left out. */
export function escapeMarkup(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Two digits after the point: a hundredth of a pixel. */
const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeMarkup(value);

/** The only place where markup is put together. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (string | Markup)[] = [],
): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${written(value)}"`,
  );
  const start = `<${name}${pairs.join('')}`;
  const content = children.map((child) =>
    typeof child === 'string' ? escapeMarkup(child) : child.markup,
  );
  return { markup: content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>` };
}
