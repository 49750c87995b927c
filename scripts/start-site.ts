import { PortTakenError, serveSite } from '../src/serve/static-server.ts';
import { buildSite } from '../src/build/build-site.ts';
import { terminalOutput } from '../src/build/terminal.ts';
import { buildConfig } from '../src/site/config.ts';

/** `npm start`: builds the site and serves it on this machine until Ctrl+C. */
const port = Number(process.env.PORT ?? 4321);

if (await buildSite(process.env, terminalOutput(process.stdout, process.stderr))) {
  const { outputDirectory, basePath } = buildConfig(process.env);
  try {
    const site = await serveSite({ directory: outputDirectory, base: basePath, port });
    console.log(`Open ${site.url.replace('127.0.0.1', 'localhost')}  (Ctrl+C stops)`);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    console.error(`${error.message} Choose another one: PORT=4322 npm start`);
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}
