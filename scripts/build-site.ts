import { buildSite } from '../src/build/build-site.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/** `npm run build`: checks the content and writes the site to `dist/`. */
const isBuilt = await buildSite(process.env, terminalOutput(process.stdout, process.stderr));
process.exitCode = isBuilt ? 0 : 1;
