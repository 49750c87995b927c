import { createUrls } from '../model/addresses.ts';

export const url = createUrls(import.meta.env.BASE_URL);

/** The whole address of a page or file, for citations and for other sites. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
