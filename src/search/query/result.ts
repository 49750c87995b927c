import type { Hit } from './hit.ts';
import type { Bundle } from '../format/bundle.ts';
import { type ExcerptPart, excerptOf, markedParts } from '../text/excerpt.ts';

/** A hit, ready to be shown. Texts are the page's own; what was sought is marked. */
export interface Result {
  /** Address of the page, to be appended to the base of the site. */
  readonly url: string;
  readonly title: readonly ExcerptPart[];
  readonly excerpt: readonly ExcerptPart[];
  /** The last heading above the excerpt that a link can lead to. */
  readonly heading: { readonly id: string; readonly text: readonly ExcerptPart[] } | null;
  /** What the page says in `data-search-*`. */
  readonly meta: Readonly<Record<string, readonly ExcerptPart[]>>;
}

/** Shorter texts are values and codes, which rows may well contain. */
const shortestName = 8;

/** Reads what is shown of a hit. */
export async function resultOf({ page, sought, part, ask }: Hit, bundle: Bundle): Promise<Result> {
  const { url, content, meta, anchors } = await bundle.fragment(page);
  const { title = '', ...others } = meta;
  const marks = sought.map((text) => [...text]);
  const names = [title, ...Object.values(others)].filter(({ length }) => length >= shortestName);
  const headings = anchors.flatMap(({ id, location }) => (id === '' ? [] : [location]));
  const { parts, position } = excerptOf(content, marks, { known: names, headings, part, ask });
  const heading = anchors.findLast(({ location }) => location <= position);
  return {
    url,
    title: markedParts(title, marks),
    excerpt: parts,
    heading:
      heading && heading.id !== ''
        ? { id: heading.id, text: markedParts(heading.text, marks) }
        : null,
    meta: Object.fromEntries(
      Object.entries(others).map(([name, text]) => [name, markedParts(text, marks)]),
    ),
  };
}
