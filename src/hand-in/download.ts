import type { Attachment } from './attachment.ts';

/** What a download needs from the world; `fetch` is one. */
export type Request = (
  address: string,
  options: { readonly redirect: 'follow' },
) => Promise<Response>;

export type DownloadRefusal = 'download-failed' | 'download-elsewhere' | 'download-too-large';

/** As much as the reader takes. */
export const maxAttachmentBytes = 60_000_000;

/** Where GitHub keeps attachments, and where it sends whoever asks for one. */
const stores =
  /^(?:github\.com|(?:[\w-]+\.)*githubusercontent\.com|github-production-[\w-]+\.s3(?:\.[\w-]+)?\.amazonaws\.com)$/u;

/** The bytes of an attachment. Sizes that a server claims are not believed: bytes are counted. */
export async function download(
  { address }: Attachment,
  request: Request,
): Promise<Uint8Array | DownloadRefusal> {
  const response = await request(address, { redirect: 'follow' });
  if (!response.ok || !response.body) return 'download-failed';
  const { protocol, hostname } = new URL(response.url);
  if (protocol !== 'https:' || !stores.test(hostname)) return 'download-elsewhere';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > maxAttachmentBytes) return 'download-too-large';
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
