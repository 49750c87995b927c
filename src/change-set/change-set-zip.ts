import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { Words } from '../i18n/words.ts';
import { dataTables, tablePath } from '../load/content-layout.ts';
import type { ContentFile } from '../load/content.ts';
import { writeJson } from '../write/json.ts';
import { sha256 } from '../write/sha256.ts';
import { writeZip } from '../write/zip.ts';
import type { ChangeSet } from './change-set.ts';
import { isDecisions, type Decisions } from './decisions.ts';

/** What is handed in: tables, and of which text of each they were made. */
export type HandedIn = Pick<ChangeSet, 'tables' | 'basis' | 'decisions'>;

type Sentences = Words['bringing']['changeSet'];

/** Why a change set is not used; each has a sentence in the words of the interface. */
export type ChangeSetRefusal =
  | { readonly code: Exclude<keyof Sentences, 'foreign-file' | 'outdated'> }
  | { readonly code: 'foreign-file' | 'outdated'; readonly path: string };

const decisionsName = 'decisions.json';
const reportName = 'report.md';

/** A change set as one file: tables, answers, and what changes in words. */
export function changeSetZip(
  { tables, basis, decisions }: HandedIn,
  reportText: string,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const kept = writeJson({ basis: Object.fromEntries(basis), answers: decisions });
  return writeZip([
    ...[...tables].map(([name, text]) => ({ name, bytes: encoder.encode(text) })),
    { name: decisionsName, bytes: encoder.encode(kept) },
    { name: reportName, bytes: encoder.encode(reportText) },
  ]);
}

export const isRefusedChangeSet = (read: HandedIn | ChangeSetRefusal): read is ChangeSetRefusal =>
  'code' in read;

/**
 * Reads a change set that somebody handed in. Nothing of it is believed: it holds tables of the
 * content and no other path, it is unpacked only as far as it may go, and it was made of the very
 * tables that are there now.
 */
export function readChangeSet(
  bytes: Uint8Array,
  files: readonly ContentFile[],
): HandedIn | ChangeSetRefusal {
  const parts = unpacked(bytes);
  if ('code' in parts) return parts;
  const kept = keptIn(parts.get(decisionsName));
  const tables = new Map([...parts].filter(([name]) => allowedTables.has(name)));
  if (kept === null || tables.size === 0) return { code: 'incomplete' };
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  for (const path of tables.keys()) {
    const now = byPath.get(path);
    const basis = kept.basis.get(path);
    if (basis === undefined || basis !== (now ? sha256(now) : null)) {
      return { code: 'outdated', path };
    }
  }
  return { tables, basis: kept.basis, decisions: kept.decisions };
}

const allowedTables: ReadonlySet<string> = new Set(dataTables.map(tablePath));

const isAllowed = (name: string) =>
  allowedTables.has(name) || name === decisionsName || name === reportName;

/** Bytes that all parts may have when they are unpacked. */
const maxBytes = 30_000_000;
/** Bytes that are unpacked at once: a bomb makes a thousand of each before it is noticed. */
const step = 8192;

class Refused extends Error {
  readonly refusal: ChangeSetRefusal;

  constructor(refusal: ChangeSetRefusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> | ChangeSetRefusal {
  const parts = new Map<string, string>();
  const open = new Set<string>();
  let size = 0;
  const archive = new Unzip((file) => {
    const { name } = file;
    if (!isAllowed(name) || open.has(name) || parts.has(name)) {
      throw new Refused({ code: 'foreign-file', path: name });
    }
    open.add(name);
    readPart(file, {
      count: (length) => {
        size += length;
        if (size > maxBytes) throw new Refused({ code: 'too-large' });
      },
      end: (text) => {
        open.delete(name);
        parts.set(name, text);
      },
    });
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    return error instanceof Refused ? error.refusal : { code: 'not-zip' };
  }
  return parts.size === 0 || open.size > 0 ? { code: 'not-zip' } : parts;
}

interface PartEffects {
  readonly count: (length: number) => void;
  readonly end: (text: string) => void;
}

function readPart(file: UnzipFile, { count, end }: PartEffects): void {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  file.ondata = (error, piece, isLast) => {
    if (error) throw error;
    count(piece.length);
    text += decoder.decode(piece, { stream: !isLast });
    if (isLast) end(text);
  };
  file.start();
}

interface Kept {
  readonly basis: ReadonlyMap<string, string | null>;
  readonly decisions: Decisions;
}

function keptIn(text: string | undefined): Kept | null {
  try {
    const { basis, answers } = JSON.parse(text ?? '') as Readonly<Record<string, unknown>>;
    if (!isBasis(basis) || !isDecisions(answers)) return null;
    return { basis: new Map(Object.entries(basis)), decisions: answers };
  } catch {
    return null;
  }
}

const isBasis = (found: unknown): found is Readonly<Record<string, string | null>> =>
  typeof found === 'object' &&
  found !== null &&
  Object.values(found).every((digest) => digest === null || typeof digest === 'string');
