import { once } from '../derive/once.ts';
import type { Format } from './formats.ts';
import { sha256 } from '../write/sha256.ts';

/** Where the published data lives; a breaking change gets a new number. */
export const dataFolder = 'data/v1';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What is known of a file before it is made. */
interface FileName {
  /** Address below the site's base, without a leading slash: `data/v1/kpis.csv`. */
  readonly path: string;
  readonly format: Format;
  /** Null for files that do not hold the rows of one table. */
  readonly rows: number | null;
}

/** One downloadable file. It is made when its bytes are first asked for, and kept until it is written. */
export interface PublishedFile extends FileName {
  readonly bytes: () => Promise<Bytes>;
  /** The bytes for who writes the file: of thousands of files only what is known of them is kept. */
  readonly handedOver: () => Promise<Bytes>;
  /** In bytes. */
  readonly size: () => Promise<number>;
  readonly sha256: () => Promise<string>;
}

/** What descriptions say of a file. */
export interface FileFacts extends FileName {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

const encoder = new TextEncoder();

type Content = string | Bytes;

export function publishedFile(
  { path, format, rows = null }: Pick<FileName, 'path' | 'format'> & Partial<FileName>,
  make: () => Content | Promise<Content>,
): PublishedFile {
  const makeBytes = async () => {
    const content = await make();
    return typeof content === 'string' ? encoder.encode(content) : content;
  };
  let kept: Promise<Bytes> | null = null;
  const bytes = () => (kept ??= makeBytes());
  const facts = once(async () => {
    const whole = await bytes();
    return { size: whole.length, sha256: sha256(whole) };
  });
  return {
    ...{ path, format, rows, bytes },
    handedOver: async () => {
      const whole = await bytes();
      await facts();
      kept = null;
      return whole;
    },
    size: async () => (await facts()).size,
    sha256: async () => (await facts()).sha256,
  };
}

/** What descriptions say of a file; to know it the file is made. */
export async function factsOf({ path, format, rows, ...file }: PublishedFile): Promise<FileFacts> {
  return { path, format, rows, size: await file.size(), sha256: await file.sha256() };
}

/** The same of several files, in their order. */
export const factsOfAll = (files: readonly PublishedFile[]): Promise<readonly FileFacts[]> =>
  Promise.all(files.map(factsOf));

/** Whether a file lies in the folder of the data. */
export const inDataFolder = ({ path }: Pick<PublishedFile, 'path'>) =>
  path.startsWith(`${dataFolder}/`);
