import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { RefusedError } from '../i18n/refused.ts';
import { wantedBy } from './address.ts';
import { findFile } from './find-file.ts';
import { mediaTypeOf } from './media-types.ts';
import { sendFile } from './send-file.ts';

export interface BuiltSite {
  /** Folder with the built site. */
  readonly directory: string;
  /** Path under which the site is published: `/` or `/some-repo/`. */
  readonly base: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface RunningSite {
  /** Address of the first page, with base path and closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Another program already listens on the port. */
export class PortTakenError extends RefusedError {
  readonly port: number;

  constructor(port: number) {
    super((commands) => commands.portTaken({ port: String(port) }));
    this.name = 'PortTakenError';
    this.port = port;
  }
}

/** Says at once that a port cannot be had, before there is anything to serve. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await close(server);
}

const host = '127.0.0.1';

/** Serves a built site as GitHub Pages does, so that what works here works there. */
export async function serveSite(site: BuiltSite): Promise<RunningSite> {
  const directory = resolve(site.directory);
  if (!existsSync(directory)) throw new Error(`There is no folder ${directory} to serve.`);
  const base = withoutClosingSlash(site.base);
  const server = createServer(createAnswer(directory, base));
  const port = await listen(server, site.port);
  return { url: `http://${host}:${port}${base}/`, close: () => close(server) };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Whatever a request asks for, it gets an answer, and the next one too. */
function createAnswer(directory: string, base: string): Answer {
  return (request, response) => {
    try {
      answer(request, response, { directory, base });
    } catch {
      sendStatus(directory, response, 404);
    }
  };
}

interface Place {
  readonly directory: string;
  readonly base: string;
}

function answer(request: IncomingMessage, response: ServerResponse, { directory, base }: Place) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const wanted = wantedBy(request.url ?? '', base);
  if ('status' in wanted) return sendStatus(directory, response, wanted.status);
  const found = findFile(directory, wanted);
  if (found === 'folder') {
    response.writeHead(301, { location: `${wanted.path}/${wanted.query}` }).end();
    return;
  }
  if (found === null) return sendStatus(directory, response, 404);
  sendFile(found.file, request, response);
}

/** Says that there is nothing, in the words of the site where it has a page for that. */
function sendStatus(directory: string, response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const page = join(directory, '404.html');
  const body = status === 404 && existsSync(page) ? readFileSync(page) : String(status);
  response.writeHead(status, { 'content-type': mediaTypeOf(page) }).end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new PortTakenError(port) : refusedBy(error, port));
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Systems keep low numbers for themselves. */
function refusedBy(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EACCES') return error;
  return new RefusedError((commands) => commands.portForbidden({ port: String(port) }));
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

function withoutClosingSlash(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '' : `/${name}`;
}
