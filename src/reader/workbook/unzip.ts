import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { FileRefused } from '../refusal.ts';

/** Bytes that the parts of a workbook may have when they are unpacked, all together. */
const maxBytes = 60_000_000;
/** Bytes that are unpacked at once: a bomb makes a thousand of each before it is noticed. */
const step = 8192;

/** Parts that are read; pictures, macros and settings of printers are not unpacked. */
const isRead = (name: string) => /\.(?:xml|rels)$/u.test(name) && !/theme|drawings\//u.test(name);

export interface ArchiveParts {
  /** The text of a part; null where there is none. */
  readonly textOf: (name: string) => string | null;
  readonly names: readonly string[];
}

/**
 * The parts of a workbook. Sizes that the archive claims are not believed: what is unpacked is
 * counted, and the archive is refused as soon as it is too much.
 */
export function unzip(bytes: Uint8Array): ArchiveParts {
  const parts = new Map<string, string | null>();
  let size = 0;
  const archive = new Unzip((file) => {
    parts.set(file.name, null);
    if (!isRead(file.name)) return;
    readPart(file, (text, length) => {
      size += length;
      if (size > maxBytes) throw new FileRefused('archive-too-large');
      parts.set(file.name, (parts.get(file.name) ?? '') + text);
    });
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('file-damaged');
  }
  return { names: [...parts.keys()], textOf: (name) => parts.get(name) ?? null };
}

function readPart(file: UnzipFile, take: (text: string, length: number) => void): void {
  const decoder = new TextDecoder();
  file.ondata = (error, data, isLast) => {
    if (error) throw error;
    take(decoder.decode(data, { stream: !isLast }), data.length);
  };
  file.start();
}
