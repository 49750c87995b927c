import { fold } from '../grid/fold.ts';
import type { Glyph } from './pdf-page.ts';

/** Glyphs that touch each other. */
export interface Run {
  readonly x1: number;
  readonly x2: number;
  readonly baseline: number;
  readonly size: number;
  readonly text: string;
}

export interface TextLine {
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly Run[];
  readonly text: string;
}

/** Glyphs without white space between them, in runs with spaces. */
export interface PartedRun extends Run {
  readonly parts: readonly Run[];
}

/** Gaps are in parts of the size of the letters: programs put the pen anew for each cell. */
const gaps = {
  ofLine: 0.3,
  ofCell: 0.75,
  ofPart: 0.2,
  ofPlaced: 0.08,
  sameRow: 0.35,
  twice: 0.12,
} as const;

interface Growing extends Run {
  readonly text: string;
}

/** Glyphs of one baseline, from left to right. */
function rowsOfGlyphs(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.findLast(([first]) => first !== undefined && isOnRow(first, glyph));
    if (row) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => row.sort((a, b) => a.x1 - b.x1));
}

const isOnRow = (row: Glyph, glyph: Glyph) =>
  Math.abs(row.baseline - glyph.baseline) < gaps.sameRow * Math.max(row.size, glyph.size);

/** Bold letters are made by printing them twice. */
const isTwice = (before: Glyph, glyph: Glyph) =>
  before.text === glyph.text &&
  Math.abs(glyph.x1 - before.x1) < gaps.twice * glyph.size &&
  Math.abs(glyph.baseline - before.baseline) < gaps.twice * glyph.size;

export function runsOf(glyphs: readonly Glyph[], gap: number = gaps.ofLine): Run[] {
  return rowsOfGlyphs(glyphs).flatMap((row) => runsOfRow(row, gap));
}

function runsOfRow(row: readonly Glyph[], gap: number): Run[] {
  const runs: Growing[] = [];
  let before: Glyph | null = null;
  let spaces = '';
  for (const glyph of row) {
    if (before && isTwice(before, glyph)) continue;
    before = glyph;
    const run = runs.at(-1);
    if (glyph.isSpace) {
      spaces += glyph.text;
      continue;
    }
    const own = gap === gaps.ofPart && glyph.isPlaced ? gaps.ofPlaced : gap;
    const reach = (spaces === '' ? own : own + 0.95) * glyph.size;
    if (run && glyph.x1 - run.x2 < reach) {
      const text = run.text + spaces + glyph.text;
      runs.splice(-1, 1, { ...run, text, x2: Math.max(run.x2, glyph.x2) });
    } else {
      const { x1, x2, baseline, size, text } = glyph;
      runs.push({ x1, x2, baseline, size, text });
    }
    spaces = '';
  }
  return runs;
}

/** Runs, each with what stands in it between white space. */
export function partedRuns(glyphs: readonly Glyph[]): PartedRun[] {
  const parts = runsOf(
    glyphs.filter(({ isSpace }) => !isSpace),
    gaps.ofPart,
  );
  return runsOf(glyphs).map((run) => ({
    ...run,
    parts: parts.filter(
      (part) => isOnLine(run, part) && part.x1 >= run.x1 - 0.1 && part.x2 <= run.x2 + 0.1,
    ),
  }));
}

/** The lines of a page from top to bottom. */
export function linesOfText(glyphs: readonly Glyph[]): TextLine[] {
  const lines: Run[][] = [];
  for (const run of runsOf(glyphs)) {
    const line = lines.findLast(([first]) => first && isOnLine(first, run));
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines
    .map((runs) => runs.sort((a, b) => a.x1 - b.x1))
    .map((runs) => ({
      baseline: runs[0]?.baseline ?? 0,
      size: runs[0]?.size ?? 0,
      runs,
      text: runs.map(({ text }) => text).join(' '),
    }))
    .sort((a, b) => a.baseline - b.baseline);
}

const isOnLine = (first: Run, run: Run) =>
  Math.abs(first.baseline - run.baseline) < gaps.sameRow * run.size;

export interface CellText {
  /** Lines are joined by `\n`. */
  readonly text: string;
  /** Signs of notes that stand apart from the text. */
  readonly marks: readonly string[];
}

const mark = /^(?:[※*†‡](?:\d{1,2}|[a-z])?|注\d?)$/u;

/** What stands in a cell. */
export function textInCell(glyphs: readonly Glyph[]): CellText {
  const runs = runsOf(glyphs, gaps.ofCell);
  const size = Math.max(...runs.map((run) => run.size));
  const marks = runs.length > 1 ? runs.filter(({ text }) => mark.test(fold(text))) : [];
  const lines: Run[][] = [];
  for (const run of runs.filter((one) => !marks.includes(one))) {
    const line = lines.find(
      ([first]) => first && Math.abs(first.baseline - run.baseline) < 0.5 * size,
    );
    if (line) line.push(run);
    else lines.push([run]);
  }
  const text = lines
    .sort(([a], [b]) => (a?.baseline ?? 0) - (b?.baseline ?? 0))
    .map((line) => line.sort((a, b) => a.x1 - b.x1).map((run) => run.text))
    .map((texts) => withoutInvented(texts.join(' ')))
    .join('\n');
  return { text, marks: marks.map((run) => run.text) };
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u30ff\uff00-\uff60\u2460-\u24ff]/u;

/**
 * Programs move the pen a little between 漢字 and ABC, and around numbers and brackets; that gap
 * is no character of the text.
 */
function withoutInvented(text: string): string {
  return text.replace(/(\S) +(?=(\S))/gu, (whole, before: string, after: string) => {
    const isBetweenScripts = wide.test(before) !== wide.test(after);
    const isAroundNumber = /[\d(（]/u.test(before) || /[\d)）]/u.test(after);
    return isBetweenScripts || isAroundNumber ? before : whole.replace(/ +/u, ' ');
  });
}
