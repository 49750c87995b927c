import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { texts } from 'virtual:prose';

/** The compiled text of a checked file. A text that is not there is never left out in silence. */
export async function proseContent(path: string): Promise<AstroComponentFactory> {
  const load = texts.get(path);
  if (!load) throw new Error(`There is no compiled text ${path}.`);
  const { Content } = await load();
  return Content;
}
