import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from '../build-variant.ts';

export interface DevServer {
  /** Address of the home page. */
  readonly url: string;
  /** What it said at the terminal so far. */
  readonly said: () => string;
  /** Pictures that it has made so far, drawn or kept from before. */
  readonly pictures: () => number;
  readonly stop: () => Promise<void>;
}

const program = 'tests/build/dev-program.ts';

/** Starts what `npm run dev` starts, for a folder of content, on a free port. */
export async function startDev(contentDirectory: string): Promise<DevServer> {
  const env = cleanEnvironment({ CONTENT_DIR: contentDirectory });
  const server = spawn(process.execPath, [program], { env });
  let said = '';
  const port = await new Promise<string>((done, fail) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const told = /^port (\d+)$/m.exec(said)?.[1];
      if (told !== undefined) done(told);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => fail(new Error(`The server did not start:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}/`,
    said: () => said,
    pictures: () => said.match(/^picture$/gm)?.length ?? 0,
    stop: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'close');
    },
  };
}
