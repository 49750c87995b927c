import { expect, test } from 'vitest';
import { dueCounts } from '../../src/derive/due.ts';
import { createLabels } from '../../src/derive/labels.ts';
import type { KpiAnswer } from '../../src/derive/kpi-answer.ts';
import { portfolioSentences } from '../../src/derive/portfolio-sentences.ts';
import { kpiParagraph } from '../../src/derive/sentences.ts';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import type { Status } from '../../src/model/codes.ts';
import { realContent } from '../real-content.ts';
import { createDice, type MadeKpi, type MadeYear, madePortfolio } from './made-up.ts';

const { database } = realContent();
const speech = { words: ja, labels: createLabels(database, 'ja') };
const english = { words: en, labels: createLabels(database, 'en') };

/** A portfolio of KPIs with any mix of years, statuses and targets. */
function randomKpis(seed: number): readonly MadeKpi[] {
  const dice = createDice(seed);
  return Array.from({ length: 1 + dice.below(6) }, (_, index) => ({
    id: `k${index}`,
    unit: { unit: '件' },
    kpi: { direction: dice.oneOf(['higher_is_better', 'lower_is_better'] as const) },
    baseline: 7_000 + dice.below(900),
    years: [2022, 2023, 2024, 2025].map((year): MadeYear => {
      const status = dice.oneOf<Status>([
        'reported',
        'final',
        'measuring',
        'not_conducted',
        'interim',
      ]);
      const target = dice.below(3) === 0 ? null : 100 + dice.below(900);
      if (year > 2023) return { year, status: 'not_yet', value: null, target };
      const hasValue = status === 'reported' || status === 'final' || status === 'interim';
      const asOf = status === 'interim' ? `${year}-07-31` : undefined;
      return { year, status, value: hasValue ? 100 + dice.below(900) : null, target, asOf };
    }),
  }));
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

/** Numbers of three digits: years, days and counts of KPIs have fewer. */
const valuesIn = (text: string) =>
  [...text.matchAll(/(?<![\dY])\d{3}(?!\d)/g)].map(([number]) => Number(number));

function knownNumbers({ years }: KpiAnswer): ReadonlySet<number> {
  const values = years
    .filter(({ isBaseline }) => !isBaseline)
    .flatMap(({ target, actual }) => [target?.value, actual?.value])
    .filter((value) => typeof value === 'number');
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  return new Set([...values, ...differences]);
}

test('every number in a sentence is in the data, or is the difference of two that are', () => {
  for (const seed of seeds) {
    for (const answer of madePortfolio({ kpis: randomKpis(seed) }).kpis) {
      const known = knownNumbers(answer);
      for (const language of [speech, english]) {
        const paragraph = kpiParagraph(answer, language);
        expect(valuesIn(paragraph).filter((number) => !known.has(number))).toEqual([]);
        expect(paragraph).not.toMatch(/7,\d{3}/);
      }
    }
  }
});

test('no KPI with a later target is told to have none, and the last target is always told', () => {
  for (const seed of seeds) {
    for (const answer of madePortfolio({ kpis: randomKpis(seed) }).kpis) {
      const paragraph = kpiParagraph(answer, speech);
      const last = answer.lastTarget?.target.value ?? null;
      if (last === null) continue;
      expect(paragraph).not.toContain('目標の数は、資料にありません');
      expect(paragraph).toContain(`${last}件`);
    }
  }
});

test('every KPI is counted once', () => {
  for (const seed of seeds) {
    const counts = dueCounts(madePortfolio({ kpis: randomKpis(seed) }));
    const { above, equal, below, open, later: after, notThen, withoutTarget } = counts;
    const sum = (groups: readonly { readonly count: number }[]) =>
      groups.reduce((total, { count }) => total + count, 0);
    expect(above + equal + below + sum(open)).toBe(counts.due);
    expect(counts.due + sum(after) + notThen + withoutTarget).toBe(counts.total);
  }
});

test('“all of them” is said only where every KPI that was due has that outcome', () => {
  for (const seed of seeds) {
    const portfolio = madePortfolio({ kpis: randomKpis(seed) });
    const text = portfolioSentences(portfolio, speech).join('');
    const { above, equal, below, due } = dueCounts(portfolio);
    if (text.includes('とも')) expect([above, equal, below]).toContain(due);
  }
});

test('English sentences are joined by spaces, Japanese ones by nothing', () => {
  for (const seed of seeds) {
    for (const answer of madePortfolio({ kpis: randomKpis(seed) }).kpis) {
      expect(kpiParagraph(answer, english)).not.toMatch(/\.[A-Z]/);
      expect(kpiParagraph(answer, speech)).not.toContain(' ');
    }
  }
});
