import type { Distribution } from '../publish/distribution.ts';
import { formats } from '../publish/distribution.ts';

/** A published file as an answer to a request. */
export function fileResponse({ bytes, format }: Distribution): Response {
  return new Response(bytes, { headers: { 'content-type': formats[format].mediaType } });
}
