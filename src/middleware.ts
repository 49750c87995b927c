import { defineMiddleware } from 'astro:middleware';
import { createOffered } from './offer/offered.ts';
import { defaultSite } from './site/database.ts';
import { proseContent } from './site/prose/texts.ts';

/** The one door for components: what a page speaks about, in the language of its address. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  // Copies the getters, so that nothing is derived before a page asks for it.
  Object.defineProperties(locals, Object.getOwnPropertyDescriptors(defaultSite));
  Object.assign(locals, { offered: createOffered(defaultSite), proseContent });
  return next();
});
