import { readFileSync } from 'node:fs';

/** Characters for which a TrueType font has a glyph, from its `cmap` table (formats 4 and 12). */
export function fontCharacters(path: string): ReadonlySet<number> {
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(view, 'cmap');
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  return new Set(
    subtables.flatMap((start) => {
      const format = view.getUint16(start);
      return format === 12 ? groups(view, start) : format === 4 ? segments(view, start) : [];
    }),
  );
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function groups(view: DataView, start: number): number[] {
  return range(0, view.getUint32(start + 12) - 1).flatMap((index) => {
    const group = start + 16 + index * 12;
    return range(view.getUint32(group), view.getUint32(group + 4));
  });
}

function segments(view: DataView, start: number): number[] {
  const size = view.getUint16(start + 6);
  return range(0, size / 2 - 1).flatMap((index) => {
    const last = view.getUint16(start + 14 + index * 2);
    const first = view.getUint16(start + 16 + size + index * 2);
    return first === 0xffff ? [] : range(first, last);
  });
}
