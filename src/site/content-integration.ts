import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentOrReport } from './checked-content.ts';
import { proseModules } from './prose/modules.ts';

/**
 * In `npm run dev` the content comes to the pages with every change. A build brings the texts that
 * it has checked.
 */
export function contentIntegration(directory: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const prose = proseModules(() => contentOrReport(directory).prose);
        updateConfig({
          vite: { plugins: [prose, contentReload(directory)] },
          // Astro's development server looks for files such as feed.xml with a slash behind them.
          trailingSlash: 'ignore',
        });
      },
    },
  };
}

/** Loads the content again when a file of it is changed, added or removed, and every page with it. */
function contentReload(directory: string): Plugin {
  const isContent = (file: string) => !relative(directory, file).startsWith('..');
  return {
    name: 'content-reload',
    apply: 'serve',
    configureServer: ({ watcher }) => {
      watcher.add(directory);
    },
    hotUpdate: {
      // Before Astro's own, which forgets what it knows of the pages only if some module changed.
      order: 'pre',
      handler({ file, modules }) {
        if (!isContent(file)) return undefined;
        const { moduleGraph } = this.environment;
        const known = [...moduleGraph.idToModuleMap.values()];
        return [...modules, ...known.filter(({ id }) => isLoader(id ?? ''))];
      },
    },
  };
}

/** Modules that read the content. */
const isLoader = (id: string) => id.endsWith('src/site/database.ts') || id.startsWith('\0prose:');
