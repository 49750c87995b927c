import type { FileGrids, Grid, Remark } from '../grid/grid.ts';
import { tablesIn } from '../grid/tables-in.ts';
import { FileRefused } from '../refusal.ts';
import { builtInFormats } from './number-format.ts';
import { readSheet, type Shared } from './sheet.ts';
import { unzip, type ArchiveParts } from './unzip.ts';
import { attributeOf, isOn, tagsOf, textsOf, type Tag } from './xml.ts';

const maxSheets = 60;
const main = 'xl/workbook.xml';

/** A workbook (`.xlsx`) as a person sees it: shown text, merged cells, nothing that is hidden. */
export function readWorkbookFile(bytes: Uint8Array): FileGrids {
  const parts = unzip(bytes);
  const book = parts.textOf(main);
  if (book === null)
    throw new FileRefused(isDocument(parts) ? 'office-document' : 'not-a-workbook');
  const tags = [...tagsOf(book)];
  const sheets = tags.filter(({ name, kind }) => name === 'sheet' && kind !== 'close');
  if (sheets.length > maxSheets) throw new FileRefused('sheets-too-many');
  const shared = sharedOf(parts, tags);
  const read = sheets.map((sheet) => gridsOf(sheet, parts, shared));
  const hasMacro = parts.names.includes('xl/vbaProject.bin');
  return {
    grids: read.flatMap(({ grids }) => grids),
    lines: read.flatMap(({ lines }) => lines),
    remarks: [
      ...read.flatMap(({ remarks }) => remarks),
      ...(hasMacro ? [{ code: 'macro-ignored' } as const] : []),
    ],
  };
}

/** A text or slides, as Word and PowerPoint write them. */
const isDocument = ({ names }: ArchiveParts) =>
  names.some((name) => /^(?:word\/document|ppt\/presentation)\.xml$/u.test(name));

function sharedOf(parts: ArchiveParts, book: readonly Tag[]): Shared {
  const strings = parts.textOf('xl/sharedStrings.xml');
  const styles = parts.textOf('xl/styles.xml');
  return {
    texts: strings === null ? [] : textsOf(strings, 'si'),
    formats: styles === null ? [] : formatsIn(styles),
    isSince1904: book.some((tag) => tag.name === 'workbookPr' && isOn(tag, 'date1904')),
  };
}

/** The number format of each style, in the order in which cells count them. */
function formatsIn(styles: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isOfCells = false;
  for (const tag of tagsOf(styles)) {
    const id = Number(attributeOf(tag, 'numFmtId') ?? 0);
    if (tag.name === 'numFmt') own.set(id, attributeOf(tag, 'formatCode') ?? '');
    if (tag.name === 'cellXfs') isOfCells = tag.kind === 'open';
    if (tag.name !== 'xf' || tag.kind === 'close' || !isOfCells) continue;
    formats.push(own.get(id) ?? builtInFormats[id] ?? '?');
  }
  return formats;
}

interface OfSheet {
  readonly grids: readonly Grid[];
  readonly lines: readonly string[];
  readonly remarks: readonly Remark[];
}

function gridsOf(sheet: Tag, parts: ArchiveParts, shared: Shared): OfSheet {
  const name = attributeOf(sheet, 'name') ?? '';
  const state = attributeOf(sheet, 'state') ?? 'visible';
  if (state !== 'visible') {
    return { grids: [], lines: [], remarks: [{ code: 'sheet-hidden', sheet: name }] };
  }
  const id = attributeOf(sheet, 'id');
  const path = relationsOf(parts, main).find((relation) => relation.id === id)?.target ?? '';
  const xml = parts.textOf(path);
  if (xml === null) return { grids: [], lines: [], remarks: [] };
  const { cells, remarks } = readSheet({ name, xml, comments: commentsOf(parts, path) }, shared);
  const found = tablesIn({ cells, kind: 'sheet', place: name });
  return {
    grids: found.map((grid) => ({ ...grid, above: [name, ...grid.above] })),
    lines: [name, ...cells.map(({ text }) => text)],
    remarks,
  };
}

interface Relation {
  readonly id: string;
  /** Path of the part from the top of the archive. */
  readonly target: string;
}

/** The parts that a part names. Targets are relative to its folder, or absolute. */
function relationsOf(parts: ArchiveParts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = parts.textOf(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === null) return [];
  return [...tagsOf(xml)]
    .filter((tag) => tag.name === 'Relationship' && tag.kind !== 'close')
    .map((tag) => ({
      id: attributeOf(tag, 'Id') ?? '',
      target: resolved(folder, attributeOf(tag, 'Target') ?? ''),
    }));
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

/** What editors remarked on cells; it is no part of what was published, so it raises a doubt. */
function commentsOf(parts: ArchiveParts, path: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  for (const { target } of relationsOf(parts, path)) {
    const xml = /comments[^/]*\.xml$/u.test(target) ? parts.textOf(target) : null;
    if (xml === null) continue;
    const texts = textsOf(xml, 'comment');
    const cells = [...tagsOf(xml)].filter((tag) => tag.name === 'comment' && tag.kind !== 'close');
    cells.forEach((tag, index) =>
      comments.set(
        attributeOf(tag, 'ref') ?? '',
        (texts[index] ?? '').replace(/\s+/gu, ' ').trim(),
      ),
    );
  }
  return comments;
}
