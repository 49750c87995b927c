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

/** Composed when it is first asked for, and once; drawn each time. Null where that failed. */
export interface OrderedPicture {
  readonly picture: () => Picture | null;
  readonly png: () => Promise<Uint8Array<ArrayBuffer> | null>;
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

/** A PNG, and whether no earlier build had drawn it. */
export interface DrawnPng {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isNew: boolean;
}

export interface DrawEffects {
  readonly rasterise: (svg: string) => Promise<DrawnPng>;
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
      const orTell = (error: unknown) => {
        tell(name, { isNew: false, error: reasonOf(error) });
        return null;
      };
      const picture = once(() => attempt(draw, orTell));
      const png = async () => {
        const svg = picture()?.svg;
        const drawn = svg === undefined ? null : await rasterise(svg).catch(orTell);
        if (drawn) tell(name, { isNew: drawn.isNew, error: null });
        return drawn?.bytes ?? null;
      };
      return [path, { picture, png }];
    }),
  );
}

/** Why an attempt failed; a machine that can draw nothing is no such failure. */
function reasonOf(error: unknown): string {
  if (error instanceof RefusedError) throw error;
  return error instanceof Error ? error.message : String(error);
}

function attempt<Result>(make: () => Result, instead: (error: unknown) => null): Result | null {
  try {
    return make();
  } catch (error) {
    return instead(error);
  }
}
