import type { Draft } from '../reader/draft/draft.ts';
import type { CheckWords } from './check-words.ts';
import type { View } from './view.ts';

/** Which indicators need no question, because they have the name of a KPI. */
export function matchesView(draft: Draft, words: CheckWords): View {
  const names = sameNames(draft);
  return { same: matchesText(draft, words), hasSame: names.length > 0, names };
}

const sameNames = ({ matches }: Draft): readonly View[] =>
  matches.flatMap(({ kind, kpi }) => (kind === 'same' && kpi ? [{ text: kpi.name }] : []));

export function matchesText(draft: Draft, { checkPage: { matches: words } }: CheckWords): string {
  const count = sameNames(draft).length;
  const total = draft.matches.length;
  return count === total ? words.allSame({ count }) : words.same({ count, total });
}
