import type { AstroIntegration } from 'astro';
import { proseModules } from './prose/modules.ts';

/** Brings the content to the pages: its texts as modules, and in `npm run dev` every change. */
export function contentIntegration(directory: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [proseModules(directory)] } });
      },
    },
  };
}
