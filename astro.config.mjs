import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildConfig } from './src/site/config.ts';
import { contentWatcher } from './src/site/content-watcher.ts';

const { basePath, cacheDirectory, contentDirectory, outputDirectory, siteUrl } = buildConfig(
  process.env,
);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: outputDirectory,
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  i18n: { locales: ['ja', 'en'], defaultLocale: 'ja' },
  integrations: [mdx(), contentWatcher(contentDirectory)],
  // Scripts are files: the security policy allows nothing inline but a page's own style.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
