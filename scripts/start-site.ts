import process from 'node:process';
import { isSite } from '../src/build/output-folder.ts';
import { runCommand } from '../src/build/run-command.ts';
import { repairOutput } from '../src/build/workplace.ts';
import { inBoth } from '../src/i18n/words.ts';
import { refuseTakenPort, serveSite } from '../src/serve/static-server.ts';
import { buildSite } from '../src/build/build-site.ts';
import { buildConfig, readPort } from '../src/site/config.ts';
import { terminalOutput } from '../src/build/terminal.ts';

/**
 * `npm start`: builds the site and serves it on this machine until Ctrl+C. The site of an earlier
 * build is served at once, and as long as there is no newer one.
 */
await runCommand(async () => {
  const output = terminalOutput(process.stdout, process.stderr);
  const port = readPort(process.env);
  const config = buildConfig(process.env);
  const serve = async () => {
    const { outputDirectory: directory, basePath: base } = config;
    const { url } = await serveSite({ directory, base, port });
    output.log(`Open ${url.replace('127.0.0.1', 'localhost')}  (Ctrl+C stops)`);
  };
  repairOutput(config);
  const isThere = isSite(config.outputDirectory);
  if (isThere) {
    await serve();
    output.log(inBoth(({ commands }) => commands.oldSiteServed));
  } else {
    await refuseTakenPort(port);
  }
  const isBuilt = await buildSite(process.env, output);
  if (isBuilt && !isThere) await serve();
  return isBuilt;
});
