import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Starts `npm run dev` anew when a table changes, because tables are loaded once. */
export function contentWatcher(directory: string): AstroIntegration {
  return {
    name: 'content-watcher',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command !== 'dev') return;
        for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
          if (/\.(csv|yaml)$/.test(file)) addWatchFile(join(directory, file));
        }
      },
    },
  };
}
