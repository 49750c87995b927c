import type { ContentFile } from '../../src/load/content.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** What people and programs leave in files by mistake or on purpose. */
const intruders = [
  '"',
  ',',
  '\n',
  '\r',
  ';',
  '\t',
  '\0',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '=1+1',
  '－',
  '①',
  '令和5年度',
  '2023-02-30',
  '99999999999999999999',
  '-0',
  '1e9',
  '1O0',
  '３万',
  '__proto__',
  'constructor',
  '<script>',
  '<Kpi ',
  '{',
  '}',
  '/>',
  '---\n',
  '## ',
  '> > > ',
  ': ',
  '&a ',
  '*a',
  '!!js ',
  '[',
  '[a]: javascript:x',
  '💧',
  'か\u3099',
] as const;

const encoder = new TextEncoder();

/** The files with one to four faults in them. */
export function withFaults(files: readonly ContentFile[], random: Random): ContentFile[] {
  const times = 1 + below(random, 4);
  return Array.from({ length: times }).reduce<ContentFile[]>(
    (current) => withFault(current, random),
    [...files],
  );
}

function withFault(files: readonly ContentFile[], random: Random): ContentFile[] {
  const index = below(random, files.length);
  const file = files[index];
  if (!file) return [...files];
  const kind = below(random, 20);
  if (kind === 0) return files.toSpliced(index, 1);
  if (kind === 1) return files.with(index, { ...file, path: `${file.path}x` });
  const other = files[below(random, files.length)] ?? file;
  if (kind === 2) return files.with(index, { ...file, bytes: other.bytes });
  return files.with(index, { ...file, bytes: damaged(file.bytes, random) });
}

function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length + 1);
  const length = below(random, 12);
  const kind = below(random, 5);
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) return joined(bytes.slice(0, at), bytes.slice(at + length));
  if (kind === 2) return joined(bytes.slice(0, at + length), bytes.slice(at));
  if (kind === 3) return joined(bytes.slice(0, at), randomBytes(random, length), bytes.slice(at));
  const intruder = intruders[below(random, intruders.length)] ?? '';
  return joined(bytes.slice(0, at), encoder.encode(intruder), bytes.slice(at));
}

export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => below(random, 256));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
