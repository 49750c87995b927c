import { once } from 'node:events';
import process from 'node:process';
import { build } from 'astro';
import { onPicture } from '../offer/picture-progress.ts';
import { proseModules } from '../site/prose/modules.ts';
import { giveBackMemory } from './give-back.ts';
import { troubleOf } from './trouble.ts';
import type { PageOrder, PageReport } from './write-pages.ts';

/**
 * Has Astro write the pages and files, in a process of its own: the memory that Astro and its
 * bundler hold goes with it, before the search takes its own. It ends with the build that began it.
 */
const report = (message: PageReport) => process.send?.(message);

/** What the bundler leaves behind is given back before the pages take theirs. */
const giveBackAfterBundling = {
  name: 'give-back-memory',
  writeBundle: giveBackMemory,
};

const [order] = (await once(process, 'message')) as [PageOrder];
process.once('disconnect', () => process.exit(1));
onPicture((picture) => {
  report({ picture });
});
try {
  const plugins = [proseModules(() => order.prose), giveBackAfterBundling];
  const { site: outDir, cache: cacheDir } = order;
  await build({ logLevel: 'error', outDir, cacheDir, vite: { plugins } });
  report('written');
} catch (error) {
  const trouble = troubleOf(error);
  if (trouble === null) throw error;
  report({ trouble });
} finally {
  process.removeAllListeners('disconnect');
  process.disconnect();
}
