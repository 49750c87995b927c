import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ByteRange, readRange } from './byte-range.ts';
import { mediaTypeOf } from './media-types.ts';

/** Sends a file or the part of it that is asked for; throws where it cannot be read. */
export function sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = openSync(path, 'r');
  try {
    send({ file, type: mediaTypeOf(path) }, request, response);
  } finally {
    closeSync(file);
  }
}

interface OpenFile {
  /** As Node numbers open files. */
  readonly file: number;
  readonly type: string;
}

function send({ file, type }: OpenFile, request: IncomingMessage, response: ServerResponse): void {
  const { size, mtime } = fstatSync(file);
  const headers = {
    'content-type': type,
    'last-modified': mtime.toUTCString(),
    etag: `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`,
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
  };
  if (isKnown(request, headers.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = readRange(rangeHeader(request, headers['last-modified']), size);
  if (range === null) {
    const none = { 'content-length': 0, 'content-range': `bytes */${size}` };
    response.writeHead(416, { ...headers, ...none }).end();
    return;
  }
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  const length = { 'content-length': end - start + 1 };
  const part = range === 'whole' ? {} : { 'content-range': `bytes ${start}-${end}/${size}` };
  const bytes = request.method === 'HEAD' ? undefined : bytesOf(file, { start, end });
  response.writeHead(range === 'whole' ? 200 : 206, { ...headers, ...length, ...part });
  response.end(bytes);
}

/** All at once: files of a site are small, and what is read cannot change while it is sent. */
function bytesOf(file: number, { start, end }: ByteRange): Uint8Array {
  const bytes = new Uint8Array(end - start + 1);
  for (let read = 0; read < bytes.length;) {
    const count = readSync(file, bytes, read, bytes.length - read, start + read);
    if (count === 0) throw new Error('The file has become shorter.');
    read += count;
  }
  return bytes;
}

/** True where the browser has these bytes already. */
function isKnown({ headers }: IncomingMessage, tag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((entry) => entry.trim()) ?? [];
  return known.includes(tag) || known.includes('*');
}

/** Parts are for GET, and only of the file that the browser has begun to load. */
function rangeHeader({ method, headers }: IncomingMessage, modified: string): string | undefined {
  const begun = headers['if-range'];
  if (method !== 'GET' || (begun !== undefined && begun !== modified)) return undefined;
  return headers.range;
}
