import { defineMiddleware } from 'astro:middleware';
import { createOffered } from './offer/offered.ts';
import { siteAt } from './site/database.ts';
import { proseContent } from './site/prose/texts.ts';

/** The one door for components: what a page speaks about, in the language of its address. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  const site = siteAt(url.pathname);
  // Copies the getters, so that nothing is derived before a page asks for it.
  Object.defineProperties(locals, Object.getOwnPropertyDescriptors(site));
  Object.assign(locals, { offered: createOffered(site), proseContent });
  return next();
});
