import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from './media-types.ts';

export interface Site {
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
export class PortTakenError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.name = 'PortTakenError';
    this.port = port;
  }
}

const host = '127.0.0.1';

/** Serves a built site as GitHub Pages does, so that what works here works there. */
export async function serveSite(site: Site): Promise<RunningSite> {
  const directory = resolve(site.directory);
  if (!existsSync(directory)) throw new Error(`There is no folder ${directory} to serve.`);
  const base = withoutClosingSlash(site.base);
  const server = createServer(createAnswer(directory, base));
  const port = await listen(server, site.port);
  return { url: `http://${host}:${port}${base}/`, close: () => close(server) };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function createAnswer(directory: string, base: string): Answer {
  const sendFile = sirv(directory, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('content-type', mediaTypeOf(path)),
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', `http://${host}`);
    const path = pathInSite(pathname, base);
    if (path === null) return sendNotFound(directory, response);
    if (needsClosingSlash(directory, path)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    sendFile(request, response, () => sendNotFound(directory, response));
  };
}

/** The address without the base path; null when it names nothing that is published. */
function pathInSite(pathname: string, base: string): string | null {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return null;
  const path = pathname.slice(base.length);
  const isHidden = path.includes('/.') && !path.startsWith('/.well-known/');
  return isHidden || decoded(path) === null ? null : path;
}

/** A folder is published under its name and a slash; without the slash GitHub Pages redirects. */
function needsClosingSlash(directory: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  const folder = resolve(directory, `.${decoded(path) ?? ''}`);
  if (folder !== directory && !folder.startsWith(directory + sep)) return false;
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  const body = existsSync(page) ? readFileSync(page) : '404';
  response.writeHead(404, { 'content-type': mediaTypeOf(page) }).end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
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
