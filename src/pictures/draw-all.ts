import type { Picture } from './drawing.ts';

/** A picture that is still to be drawn. */
export interface PictureOrder {
  /** Address below the site's base without an ending: `kpis/p1-k1`. */
  readonly path: string;
  /** For messages: a KPI, a project or a page. */
  readonly name: string;
  readonly draw: () => Picture;
}

export interface DrawnPicture {
  readonly picture: Picture;
  readonly png: Uint8Array<ArrayBuffer>;
}

/** What happened to one picture. */
export interface PictureProgress {
  readonly name: string;
  /** Pictures that are done, this one included, and all of them. */
  readonly done: number;
  readonly total: number;
  /** False where an earlier build drew the same picture. */
  readonly isNew: boolean;
  /** Why there is no picture; null if there is one. */
  readonly error: string | null;
}

export interface DrawEffects {
  readonly rasterise: (svg: string) => { bytes: Uint8Array<ArrayBuffer>; isNew: boolean };
  readonly report: (progress: PictureProgress) => void;
}

/** Draws every picture by its path. One that fails is reported and left out. */
export function drawAll(
  orders: readonly PictureOrder[],
  { rasterise, report }: DrawEffects,
): ReadonlyMap<string, DrawnPicture> {
  const drawn = new Map<string, DrawnPicture>();
  for (const [index, { path, name, draw }] of orders.entries()) {
    const place = { name, done: index + 1, total: orders.length };
    try {
      const picture = draw();
      const { bytes, isNew } = rasterise(picture.svg);
      drawn.set(path, { picture, png: bytes });
      report({ ...place, isNew, error: null });
    } catch (error) {
      report({
        ...place,
        isNew: false,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return drawn;
}
