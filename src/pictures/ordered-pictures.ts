import { once } from '../derive/once.ts';
import { RefusedError } from '../i18n/refused.ts';
import type { Picture } from './drawing.ts';

/** A picture that is still to be drawn. */
export interface PictureOrder {
  /** Address below the site's base without an ending: `kpis/p1-k1`. */
  readonly path: string;
  /** For messages: a KPI, a project or a page. */
  readonly name: string;
  readonly draw: () => Picture;
}

/** Composed and drawn when it is first asked for, and once; null where that failed. */
export interface OrderedPicture {
  readonly picture: () => Picture | null;
  readonly png: () => Uint8Array<ArrayBuffer> | null;
}

/** What happened to one picture. */
export interface PictureProgress {
  readonly name: string;
  /** Pictures that have been asked for, this one included, and all that there are. */
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

/** Every picture by its path. One that fails is reported, and the others are none the worse. */
export function orderedPictures(
  orders: readonly PictureOrder[],
  { rasterise, report }: DrawEffects,
): ReadonlyMap<string, OrderedPicture> {
  let done = 0;
  const tell = (name: string, result: Pick<PictureProgress, 'isNew' | 'error'>) => {
    done += 1;
    report({ name, done, total: orders.length, ...result });
  };
  return new Map(
    orders.map(({ path, name, draw }) => {
      const orReport = <Result>(attempt: () => Result) =>
        orNull(attempt, (error) => tell(name, { isNew: false, error }));
      const picture = once(() => orReport(draw));
      const png = once(() => {
        const svg = picture()?.svg;
        const drawn = svg === undefined ? null : orReport(() => rasterise(svg));
        if (drawn) tell(name, { isNew: drawn.isNew, error: null });
        return drawn?.bytes ?? null;
      });
      return [path, { picture, png }];
    }),
  );
}

/** Null, and why, where the attempt fails; a machine that can draw nothing is no such failure. */
function orNull<Result>(attempt: () => Result, tell: (error: string) => void): Result | null {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    tell(error instanceof Error ? error.message : String(error));
    return null;
  }
}
