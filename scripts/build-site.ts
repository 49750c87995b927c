import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { buildSite } from '../src/build/build-site.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/** `npm run build`: checks the content and writes the site to `dist/`. */
await runCommand(() => buildSite(process.env, terminalOutput(process.stdout, process.stderr)));
