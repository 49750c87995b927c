import { inBoth } from '../i18n/words.ts';
import { attachmentIn, isAttachment, type AttachmentRefusal } from './attachment.ts';
import { download, type DownloadRefusal, type Request } from './download.ts';

/** A file as it is kept, and the text of the issue that brought it. */
interface Fetched {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly body: string;
}

/** Why nothing was fetched, in a sentence. */
interface NotFetched {
  readonly told: string;
}

/** Fetches the file that hangs on the issue of an event, as GitHub writes events down. */
export async function fetchReport(event: string, request: Request): Promise<Fetched | NotFetched> {
  const body = bodyIn(event);
  if (body === null) return refused('issue-unreadable');
  const attachment = attachmentIn(body);
  if (!isAttachment(attachment)) return refused(attachment);
  const bytes = await download(attachment, request);
  if (typeof bytes === 'string') return refused(bytes);
  return { fileName: attachment.fileName, bytes, body };
}

const refused = (code: AttachmentRefusal | DownloadRefusal | 'issue-unreadable'): NotFetched => ({
  told: inBoth(({ handIn }) => handIn.refusals[code]),
});

function bodyIn(event: string): string | null {
  try {
    const { issue } = JSON.parse(event) as { issue?: { body?: unknown } | null };
    return typeof issue?.body === 'string' ? issue.body : null;
  } catch {
    return null;
  }
}
