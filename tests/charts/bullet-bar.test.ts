import { describe, expect, test } from 'vitest';
import { bulletBar } from '../../src/charts/bullet-bar.ts';
import { bulletMarks } from '../../src/charts/bullet-legend.ts';
import { bulletEnds } from '../../src/charts/bullet-words.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { kpiLine } from '../../src/derive/kpi-line.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { exampleContent, realContent } from '../real-content.ts';

function cityOf({ database }: Pick<ReturnType<typeof realContent>, 'database'>) {
  const { kpiById, kpis } = portfolioOf(database);
  const speech = { words: wordsOf('ja'), labels: createLabels(database, 'ja') };
  const answerOf = (id: string) => {
    const answer = kpiById.get(id);
    if (!answer) throw new Error(`no KPI ${id}`);
    return answer;
  };
  return { kpis, answerOf, speech };
}

const first = cityOf(realContent());
const example = cityOf(exampleContent());

const barOf = (id: string) => bulletBar(first.answerOf(id));
const endsOf = (id: string) => bulletEnds(first.answerOf(id), first.speech);

describe('the small bar', () => {
  test('ends at the target of the last year', () => {
    expect(barOf('p2-k1')).toMatchObject({
      left: { value: 0 },
      right: { value: 45 },
      last: null,
      tracks: [
        { mark: { from: 0, to: 62.22, look: 'solid' }, target: { to: 55.56, place: 'parted' } },
      ],
    });
    expect(endsOf('p2-k1')).toEqual(['令和6年度の目標 45人（令和4年度の結果は17人少ない）']);
  });

  test('says that a target is not decided yet', () => {
    const ends = bulletEnds(example.answerOf('g4-2-k1'), example.speech);
    expect(ends).toContain('令和7年度の目標は未決定');
  });

  test('is not drawn where no target in a number says how far it could go', () => {
    const { kpis, speech } = example;
    const withBar = kpis.filter((answer) => bulletBar(answer) !== null);
    for (const answer of kpis) {
      const isFull = bulletBar(answer)?.tracks.some(
        ({ mark, target }) =>
          mark?.isDot === false && mark.from === 0 && mark.to === 100 && !target,
      );
      const isPassed = bulletBar(answer)?.last != null || bulletBar(answer)?.lastRange != null;
      expect(isFull === true && !isPassed, answer.kpi.kpi_id).toBe(false);
    }
    expect(withBar.length).toBeGreaterThan(kpis.length / 2);
    const bare = kpis.filter((answer) => !withBar.includes(answer));
    const told = bare.filter(({ lastTarget, undecided }) => lastTarget ?? undecided[0]);
    for (const answer of told) expect(bulletEnds(answer, speech)).not.toEqual([]);
  });

  test('has a band for the range that the last target is, around a result that is inside', () => {
    const bar = bulletBar(example.answerOf('g2-1-k1'));
    const [track] = bar?.tracks ?? [];
    expect(bar?.lastRange?.from).toBeLessThan(track?.mark?.to ?? NaN);
    expect(bar?.lastRange?.to).toBeGreaterThan(track?.mark?.to ?? NaN);
  });

  test('ends at the target of the last year, or its row says where', () => {
    for (const { kpis, speech } of [first, example]) {
      for (const answer of kpis) {
        const bar = bulletBar(answer);
        const isTold = bulletEnds(answer, speech).some((end) => end.startsWith('右端は'));
        expect(isTold, answer.kpi.kpi_id).toBe(bar !== null && !bar.endsAtLastTarget);
      }
    }
    const legend = bulletMarks(example.kpis, example.speech).map(({ label }) => label);
    expect(legend).toContain('右端は、行に書いていなければ、最後の年度の目標');
  });

  test('has a second track for what is expected', () => {
    expect(barOf('p2-k2')?.tracks.map(({ mark }) => [mark?.look, mark?.to])).toEqual([
      ['solid', 46.67],
      ['hatch', 73.33],
    ]);
  });

  test('draws a baseline as a ring and says where a scale does not begin at zero', () => {
    expect(barOf('p4-k2')?.tracks).toMatchObject([{ mark: null, baseline: 28.57 }]);
    expect(endsOf('p4-k2')).toEqual(['令和7年度の目標 631団体', '左端は610団体']);
  });

  test('has all of its marks on the scale, whatever a city prints', () => {
    for (const answer of [...first.kpis, ...example.kpis]) {
      const bar = bulletBar(answer);
      const places = (bar?.tracks ?? []).flatMap(({ mark, target, baseline }) => [
        ...[mark, target].flatMap((span) => (span ? [span.from, span.to] : [])),
        ...(baseline === null ? [] : [baseline]),
      ]);
      for (const place of places) {
        expect(place, answer.kpi.kpi_id).toBeGreaterThanOrEqual(0);
        expect(place, answer.kpi.kpi_id).toBeLessThanOrEqual(100);
      }
    }
  });
});

test('the line of a KPI tells result, difference and what is to come', () => {
  const lineOf = (id: string) => kpiLine(first.answerOf(id), first.speech);
  expect(lineOf('p2-k2')).toEqual({
    newest: { kind: 'result', year: '令和4年度', value: '28件' },
    told: ['目標の18件を10件上回る'],
    next: ['令和5年度は見込みで44件（7月31日の時点）', '目標は38件'],
  });
  expect(lineOf('p1-k3')).toMatchObject({
    newest: { kind: 'baseline', year: '令和3年度（基準）', value: '13.0%' },
    told: [],
  });
  const worded = kpiLine(example.answerOf('g4-1-k1'), example.speech);
  expect(worded.newest?.value).toBe('「策定（R6.3）」');
  expect(worded.told).toEqual(['目標は「策定」']);
  expect(worded.next).toEqual(['令和4年度は「骨子案を作成」', '令和3年度は「検討会を設置」']);
});
