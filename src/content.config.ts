import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { buildConfig } from './site/config.ts';

/** Prose only; its front matter and every table are read and checked by `load`. */

const { contentDirectory } = buildConfig(process.env);

export const collections = {
  projects: defineCollection({
    loader: glob({ base: `${contentDirectory}/projects`, pattern: '*.mdx' }),
  }),
  pages: defineCollection({
    loader: glob({ base: `${contentDirectory}/pages`, pattern: '*.mdx' }),
  }),
};
