import type { ChangeSet } from '../change-set/change-set.ts';
import { countedText } from '../change-set/change-set-text.ts';
import type { ContentChange } from '../change-set/content-change.ts';
import type { LoadedTables } from '../load/load-tables.ts';
import type { Finding } from '../load/problem/problem.ts';
import { messageOf, type FindingWords } from '../load/problem/tell.ts';
import type { CheckWords } from './check-words.ts';
import type { View } from './view.ts';

interface ChangesContext {
  readonly words: CheckWords;
  readonly findingWords: FindingWords;
}

/** What a report changes, and what the checks of the site say of the content as it would be. */
export function changesView(
  changeSet: ChangeSet,
  { problems, questions }: Pick<LoadedTables, 'problems' | 'questions'>,
  { words, findingWords }: ChangesContext,
): View {
  const { changes } = words.checkPage;
  const { changes: changed } = changeSet;
  const listed = (title: string, findings: readonly Finding[]): View[] =>
    findings.length === 0
      ? []
      : [{ title, lines: findings.map((one) => ({ text: findingText(one, findingWords) })) }];
  return {
    counts: countedText(changeSet, words).map((text) => ({ text })),
    tables: changed.length === 0 ? [] : [{ rows: changed.map((one) => rowView(one, words)) }],
    problems: listed(changes.problems({ count: problems.length }), problems),
    questions: listed(changes.questions({ count: questions.length }), questions),
    sound: problems.length === 0 ? changes.sound : null,
  };
}

/** `vintage/KPI/year/series` of a value; the key of anything else stays as it is. */
function rowView(change: ContentChange, { bringing, checkPage }: CheckWords): View {
  const { kind, name, key, field, before, after, table } = change;
  const { changes, table: columns } = checkPage;
  const [, , year = '', series = ''] = table === 'observations' ? key.split('/') : [];
  const ofYear = year || (change.cell?.fiscalYear ?? null);
  const isSeries = series === 'target' || series === 'actual';
  return {
    kind: bringing.kinds[kind],
    name: name ?? key,
    year: ofYear,
    series: isSeries ? columns[series] : field === 'name' ? columns.role.name : field,
    before: before ?? changes.nothing,
    after: after ?? changes.nothing,
  };
}

function findingText(finding: Finding, words: FindingWords): string {
  const { file, row, column } = finding.place;
  const where = [file, row, column].filter(Boolean).join(':');
  return [where, ...messageOf(finding, words)].join(' ');
}
