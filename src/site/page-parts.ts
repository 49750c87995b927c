/** A part of a page: its heading as it is in the page, and what follows it. */
export interface PagePart {
  /** Fragment that leads to it: the heading's own, or that of what the heading opens. */
  readonly id: string;
  /** Markup, as the rest is. */
  readonly title: string;
  readonly text: string;
}

const heading = /<h2 (?:id|data-to)="([^"]+)"[^>]*>([^]*?)<\/h2>([^]*)/;

/** The parts of a page, or of a text in it, that have a heading to be led to. */
export const partsOfPage = (html: string): readonly PagePart[] =>
  html.split(/(?=<h2[ >])/).flatMap((part) => {
    const [, id, title, text = ''] = heading.exec(part) ?? [];
    return id === undefined || title === undefined ? [] : { id, title: title.trim(), text };
  });
