declare module 'virtual:prose' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** Compiles a text by the path of its file, such as `content/projects/p1.mdx`. */
  export const texts: ReadonlyMap<string, () => Promise<{ Content: AstroComponentFactory }>>;
}
