import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { easyPrefix, type Edition } from '../model/edition.ts';

/** A page of a file, or files of a page’s kind. */
const page = /\.(?:astro|ts)$/u;

/** The server shows one page for every address that is none; plain Japanese is no edition. */
const isOfAllEditions = (file: string) => file.startsWith('404.') || file.startsWith(easyPrefix);

/** The address of a file in `src/pages`, as Astro gives it. */
const patternOf = (file: string) => file.replace(page, '').replace(/(?:^|\/)index$/u, '');

function pageFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => page.test(file) && !isOfAllEditions(file))
    .sort();
}

/** Gives each further edition the pages of the first, from the same files, below its prefix. */
export function editionsIntegration([, ...further]: readonly Edition[]): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const folder = join(fileURLToPath(config.srcDir), 'pages');
        for (const { prefix } of further) {
          for (const file of pageFiles(folder)) {
            const pattern = ['', prefix, patternOf(file)].join('/').replace(/\/+/gu, '/');
            injectRoute({ pattern, entrypoint: join(folder, file), prerender: true });
          }
        }
      },
    },
  };
}
