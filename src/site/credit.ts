import { ja } from '../i18n/ja.ts';
import type { Credit } from '../pictures/drawing.ts';
import { settings, sourceOf } from './database.ts';
import { absolute } from './url.ts';

interface CreditOf {
  readonly sourceId: string;
  /** Printed pages; none where the whole document is meant. */
  readonly pages: readonly string[];
  /** Address of the page with the same figures, below the origin. */
  readonly href: string;
}

/** Source, licence and address as they stand at the foot of a picture. */
export function creditOf({ sourceId, pages, href }: CreditOf): Credit {
  const { publisher, meeting, title, issued } = sourceOf(sourceId);
  const of = {
    publisher,
    document: [meeting, title].filter((part) => part !== null).join(' '),
    date: ja.format.date(issued),
  };
  const printed = [...new Set(pages)].map((page) => ja.site.notes.page({ page }));
  return {
    source:
      printed.length === 0
        ? ja.pictures.creditOfWhole(of)
        : ja.pictures.credit({ ...of, pages: ja.format.list(printed) }),
    site: settings.name,
    licence: settings.licence.name,
    address: absolute(href),
  };
}
