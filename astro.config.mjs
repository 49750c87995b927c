import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editionsOf } from './src/model/edition.ts';
import { languagesIn } from './src/site/checked-content.ts';
import { buildConfig } from './src/site/config.ts';
import { contentIntegration } from './src/site/content-integration.ts';
import { editionsIntegration } from './src/site/editions-integration.ts';
import { lightDeclarations } from './src/site/light-declarations.ts';
import { proseProcessor } from './src/site/prose/processor.ts';

const { basePath, cacheDirectory, contentDirectory, siteUrl } = buildConfig(process.env);

const editions = editionsOf(languagesIn(contentDirectory));

// Astro tells its makers of every run, and asks them for newer versions, unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

export default defineConfig({
  site: siteUrl ?? undefined,
  base: basePath,
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx({ processor: proseProcessor(basePath, editions) }),
    contentIntegration(contentDirectory),
    editionsIntegration(editions),
  ],
  // A page comes with the styles of its parts, of which `src/build` makes a file; scripts are files.
  build: { inlineStylesheets: 'always' },
  // Every page names its scripts, whose names say by their content alone which they are.
  vite: {
    plugins: [lightDeclarations()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
});
