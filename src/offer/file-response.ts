import type { Distribution } from '../publish/file.ts';
import { formats } from '../publish/file.ts';

/** A published file as an answer to a request. */
export function fileResponse({ bytes, format }: Distribution): Response {
  return new Response(bytes, { headers: { 'content-type': formats[format].mediaType } });
}
