import { placed, type Matrix, type Point } from './matrix.ts';
import type { Ruling } from './pdf-page.ts';

/** Points; a filled rectangle that is thicker is a bar or a background. */
const maxThickness = 2.5;
/** Points; what is shorter is a dot of a dotted line, or a part of a letter. */
const minLength = 3;
/** Points by which a stroke may lean. */
const maxLean = 0.6;

/** Numbers with which pdf.js begins each step of a path, and how many numbers follow. */
const steps: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const moveTo = 0;
const closePath = 4;

/** Rulings that a path draws when it is stroked, or filled. */
export function rulingsIn(path: ArrayLike<number>, matrix: Matrix, isFilled: boolean): Ruling[] {
  const lines = linesIn(path, matrix);
  return isFilled ? lines.flatMap(ofRectangle) : lines.flatMap(ofStrokes);
}

/** The corners of each connected line of the path. */
function linesIn(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const lines: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? -1;
    const count = steps[step];
    if (count === undefined) break;
    const end = at + count;
    const line = lines.at(-1);
    const [start] = line ?? [];
    const point = placed(matrix, path[end - 1] ?? 0, path[end] ?? 0);
    if (step === moveTo) lines.push([point]);
    else if (step === closePath) {
      if (start) line?.push(start);
    } else line?.push(point);
    at = end + 1;
  }
  return lines;
}

/** Chrome, Excel and PowerPoint draw a line as a thin rectangle, cut into pieces for each cell. */
function ofRectangle(corners: readonly Point[]): Ruling[] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x2 - x1, y2 - y1];
  if (height <= maxThickness && width > minLength && width > 4 * height) {
    return [{ axis: 'horizontal', at: (y1 + y2) / 2, from: x1, to: x2 }];
  }
  if (width <= maxThickness && height > minLength && height > 4 * width) {
    return [{ axis: 'vertical', at: (x1 + x2) / 2, from: y1, to: y2 }];
  }
  return [];
}

function ofStrokes(corners: readonly Point[]): Ruling[] {
  return corners.slice(1).flatMap(([x2, y2], index): Ruling[] => {
    const [x1 = x2, y1 = y2] = corners[index] ?? [];
    const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (down < maxLean && across > minLength) {
      const [from, to] = [Math.min(x1, x2), Math.max(x1, x2)];
      return [{ axis: 'horizontal', at: (y1 + y2) / 2, from, to }];
    }
    if (across < maxLean && down > minLength) {
      const [from, to] = [Math.min(y1, y2), Math.max(y1, y2)];
      return [{ axis: 'vertical', at: (x1 + x2) / 2, from, to }];
    }
    return [];
  });
}
