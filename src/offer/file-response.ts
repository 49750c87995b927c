import type { PublishedFile } from '../publish/file.ts';
import { formats } from '../publish/formats.ts';

/** A published file as an answer to a request. */
export async function fileResponse({ handedOver, format }: PublishedFile): Promise<Response> {
  return new Response(await handedOver(), {
    headers: { 'content-type': formats[format].mediaType },
  });
}
