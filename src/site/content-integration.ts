import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { proseModules } from './prose/modules.ts';

/** Brings the content to the pages: its texts as modules, and in `npm run dev` every change. */
export function contentIntegration(directory: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [proseModules(directory), contentReload(directory)] } });
        // Astro's development server looks for files such as feed.xml with a slash behind them.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}

/** Loads the content anew when a file of it is changed, added or removed, and every page with it. */
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
