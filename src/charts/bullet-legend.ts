import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Speech } from '../derive/speech.ts';
import { type BulletBar, bulletBar } from './bullet-bar.ts';
import { everyLegendItem } from './legend-items.ts';
import type { Fill } from './looks.ts';

/** A mark of the small bars, with what it means. */
export interface BulletMark {
  readonly mark: Fill | 'ring' | 'tick' | 'band' | 'last' | 'end';
  readonly label: string;
}

const hasTick = ({ tracks }: BulletBar) =>
  tracks.some(({ target }) => target !== null && target.from === target.to);
const hasBand = ({ tracks, lastRange }: BulletBar) =>
  lastRange !== null || tracks.some(({ target }) => target !== null && target.from !== target.to);
const endsAtLast = ({ endsAtLastTarget }: BulletBar) => endsAtLastTarget;

/** The marks that the bars of some KPIs draw, each once. */
export function bulletMarks(kpis: readonly KpiAnswer[], speech: Speech): readonly BulletMark[] {
  const bars = kpis.map(bulletBar).filter((bar) => bar !== null);
  const tracks = bars.flatMap((bar) => bar.tracks);
  const looks = new Set(tracks.flatMap(({ mark }) => mark?.look ?? []));
  const { marks } = speech.words.briefly;
  const values = everyLegendItem([], speech).flatMap(({ mark, label }): readonly BulletMark[] => {
    if (mark === 'ring')
      return tracks.some(({ baseline }) => baseline !== null) ? [{ mark, label }] : [];
    return mark === 'solid' || mark === 'hatch' || mark === 'dots'
      ? looks.has(mark)
        ? [{ mark, label }]
        : []
      : [];
  });
  const others = [
    { mark: 'tick', label: marks.tick, isDrawn: bars.some(hasTick) },
    { mark: 'band', label: marks.band, isDrawn: bars.some(hasBand) },
    { mark: 'last', label: marks.last, isDrawn: bars.some(({ last }) => last !== null) },
    {
      mark: 'end',
      label: bars.every(endsAtLast) ? marks.end : marks.endUnlessTold,
      isDrawn: bars.some(endsAtLast),
    },
  ] as const;
  return [...values, ...others.filter(({ isDrawn }) => isDrawn)];
}
