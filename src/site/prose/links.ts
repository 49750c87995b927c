import { defineMdastPlugin } from 'satteri';

/**
 * Addresses of this site are written from its top, as in `/projects/p1/`; they get the path
 * that the site is published under.
 */
export const proseLinks = (base: string) => {
  const root = base.replace(/\/+$/u, '');
  const isInside = (url: string) => url.startsWith('/') && root !== '';
  return defineMdastPlugin({
    name: 'prose-links',
    link: (node, context) => {
      if (isInside(node.url)) context.setProperty(node, 'url', root + node.url);
    },
    definition: (node, context) => {
      if (isInside(node.url)) context.setProperty(node, 'url', root + node.url);
    },
  });
};
