import { sha256 } from '../write/sha256.ts';
import { remembered } from './remembered.ts';
import { withShortScopes } from './scopes.ts';
import { shownStyles } from './shown-styles.ts';
import { numberTag } from './whole-numbers.ts';

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** A page, and the file with its style: pages that show the same parts share it. */
export interface StyledPage {
  readonly html: string;
  /** Null where a page has no style. */
  readonly file: StyleFile | null;
}

export interface StyleFile {
  /** In the site, named by its content. */
  readonly path: string;
  readonly style: string;
}

/** Letters and digits of a name. */
const nameLength = 12;

const encoder = new TextEncoder();

const fileOf = remembered((style): StyleFile => {
  const name = sha256(encoder.encode(style)).slice(0, nameLength);
  return { path: `_astro/${name}.css`, style };
});

/** Takes the styles out of a page that Astro has written, as one, of which it keeps what applies. */
export function styledPage(written: string): StyledPage {
  const whole = [...written.matchAll(styleElement)].map(([, text]) => text).join('');
  const bare = written.replaceAll(styleElement, '');
  const { html, style } = withShortScopes(bare, shownStyles(whole, bare, [numberTag]));
  return { html, file: style === '' ? null : fileOf(style) };
}
