import { defineMdastPlugin } from 'satteri';
import { textOfPath } from '../../load/content-layout.ts';
import type { Edition } from '../../model/edition.ts';

/** A page, and not a file beside it. */
const page = /^\/(?:[^?#]*\/)?(?:[?#].*)?$/u;

/**
 * Addresses of this site are written from its top, as in `/projects/p1/`; they get the path
 * that the site is published under, and those of pages that of the language of the text.
 */
export const proseLinks = (base: string, editions: readonly Edition[]) => {
  const root = base.replace(/\/+$/u, '');
  const prefixOf = (file: URL | undefined) => {
    const path = decodeURIComponent(file?.pathname ?? '').replace(/^.*?(?=content\/)/u, '');
    const language = textOfPath(path)?.language;
    return editions.find((edition) => edition.language === language)?.prefix ?? '';
  };
  const whole = (url: string, file: URL | undefined) =>
    page.test(url) ? `${root}/${prefixOf(file)}${url.slice(1)}` : root + url;
  return defineMdastPlugin({
    name: 'prose-links',
    link: (node, context) => {
      if (!node.url.startsWith('/')) return;
      context.setProperty(node, 'url', whole(node.url, context.fileURL));
    },
    definition: (node, context) => {
      if (!node.url.startsWith('/')) return;
      context.setProperty(node, 'url', whole(node.url, context.fileURL));
    },
  });
};
