import process from 'node:process';
import type { AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { type Counted, countedSource } from './calls.ts';

const counted = JSON.parse(process.env.COUNTED ?? '{}') as Counted;

const counting: Plugin = {
  name: 'counting',
  enforce: 'pre',
  transform(code, id) {
    const found = Object.entries(counted).find(([end]) => id.endsWith(`/src/${end}`));
    return found ? { code: countedSource(code, ...found), map: null } : undefined;
  },
};

export const withCounts = (config: AstroUserConfig): AstroUserConfig => ({
  ...config,
  vite: { ...config.vite, plugins: [counting] },
});
