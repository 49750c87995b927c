import { buildSite } from '../src/site/build-site.ts';

/** `npm run build`: checks the content and writes the site to `dist/`. */
const isBuilt = await buildSite(process.env, { log: console.log, fail: console.error });
process.exitCode = isBuilt ? 0 : 1;
