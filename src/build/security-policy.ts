import { createHash } from 'node:crypto';
import { withShortScopes } from './scopes.ts';
import { shownStyles } from './shown-styles.ts';

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** What every page may load: files of this site. Scripts are always files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No script of a page may turn text into markup or code, its own mistakes included.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** Where the policy goes: before everything that it governs. */
const start = '<meta charset="utf-8">';

const hashOf = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * The page with its styles in one element and a content security policy that allows exactly
 * this element beside the files of the site. Astro's own policy names the styles and scripts
 * of the whole site on every page, which no compression makes smaller.
 */
export function securedPage(html: string): string {
  if (!html.includes(start)) throw new Error(`A page without ${start} would have no policy.`);
  const written = [...html.matchAll(styleElement)].map(([, text]) => text).join('');
  const marked = html.replaceAll(styleElement, '');
  const { html: bare, style } = withShortScopes(marked, shownStyles(written, marked));
  const hash = style === '' ? '' : ` ${hashOf(style)}`;
  const content = [...policy, `style-src 'self'${hash}`].join('; ');
  const meta = `<meta http-equiv="content-security-policy" content="${content}">`;
  return bare
    .replace(start, () => start + meta)
    .replace('</head>', () => `${style === '' ? '' : `<style>${style}</style>`}</head>`);
}
