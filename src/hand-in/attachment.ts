/** A file that hangs on an issue. */
export interface Attachment {
  readonly address: string;
  /** Under this name it is kept: what the sender called it says nothing to a program. */
  readonly fileName: string;
}

export type AttachmentRefusal =
  'no-attachment' | 'several-attachments' | 'foreign-address' | 'kind-unknown';

/**
 * What GitHub writes into the text of an issue when a file is dropped there. The number is
 * GitHub’s own, so the address cannot lead anywhere else.
 */
const own = /^https:\/\/github\.com\/user-attachments\/files\/\d{1,20}\/([\w%.()~-]{1,200})$/u;

/** Kinds of files that are imported, by the end of the name. */
const kinds = ['pdf', 'xlsx', 'csv', 'tsv', 'zip'] as const;

/** Addresses as they stand in Markdown, in brackets, or bare. */
const addresses = /https?:\/\/[^\s<>"'`\])]+(?:\([^\s<>"'`\])]*\)[^\s<>"'`\])]*)*/gu;

/**
 * The one file that an issue brings. Text of an issue is written by anybody: nothing in it is
 * obeyed, and only an address of GitHub’s own store of attachments is taken from it.
 */
export function attachmentIn(body: string): Attachment | AttachmentRefusal {
  const found = [...new Set(body.match(addresses) ?? [])];
  const files = found.flatMap((address) => {
    const name = own.exec(address)?.[1];
    return name === undefined ? [] : [{ address, name }];
  });
  const [only, ...others] = files;
  if (!only) return found.length === 0 ? 'no-attachment' : 'foreign-address';
  if (others.length > 0) return 'several-attachments';
  const kind = kinds.find((ending) => only.name.toLowerCase().endsWith(`.${ending}`));
  return kind ? { address: only.address, fileName: `report.${kind}` } : 'kind-unknown';
}

export const isAttachment = (found: Attachment | AttachmentRefusal): found is Attachment =>
  typeof found === 'object';
