import type { Codelist } from '../../model/codes.ts';
import { usualLabels } from '../../model/usual-labels.ts';
import { codelistNames } from '../content-layout.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

/** Words that say the contrary of a code, in which no sentence about it helps. */
const contrary: Readonly<Partial<Record<Codelist, Readonly<Record<string, RegExp>>>>> = {
  series: { target: /結果|実績|\b(?:actual|result)/iu, actual: /目標|\btarget/iu },
  directions: {
    higher_is_better: /減|少な|低|下が|\b(?:lower|less|fewer|decreas|down)/iu,
    lower_is_better: /増|多い|高|上が|\b(?:higher|more|increas|up)\b/iu,
  },
  bounds: {
    at_least: /以下|未満|まで|\b(?:at most|less|under|up to)\b/iu,
    at_most: /以上|超|\b(?:at least|more|over)\b/iu,
    more_than: /以下|未満|以上|\b(?:at most|at least|less|under)\b/iu,
    less_than: /以上|以下|超|\b(?:at least|at most|more|over)\b/iu,
  },
};

/** The labels, each with what says its meaning. */
const labels = [
  { column: 'ja', meanings: ['definition'] },
  { column: 'en', meanings: ['code', 'definition_en'] },
] as const;

/** Codes whose words are those of another code: every page would say the contrary. */
export function askCodelists(codelists: ParsedCodelists): Question[] {
  return codelistNames.flatMap((name) => {
    const table = codelists[name];
    return labels.flatMap((label) => {
      const { column } = label;
      const odd = [
        ...ofOthers(table, usualOf(name), column),
        ...contraries(table, name, column),
        ...exchanged(table, label),
      ];
      // The second of two that were exchanged is mended with the first.
      return odd.slice(0, 1);
    });
  });
}

const textOf = ({ values }: ParsedRow, column: string) => String(values[column] ?? '');

type Usual = ReadonlyMap<string, readonly string[]>;

const usualOf = (name: Codelist): Usual =>
  new Map(name === 'roles' ? [] : Object.entries<readonly string[]>(usualLabels[name]));

/** Labels by which content usually calls another code. */
function ofOthers(table: ParsedTable, usual: Usual, column: string): Question[] {
  return table.rows.flatMap((row) => {
    const [code, label] = [textOf(row, 'code'), textOf(row, column)];
    if (usual.get(code)?.includes(label)) return [];
    const other = [...usual].find(([, labels]) => labels.includes(label));
    return other ? askLabel(table, row, column, other[0]) : [];
  });
}

function contraries(table: ParsedTable, name: Codelist, column: string): Question[] {
  return table.rows
    .filter((row) => contrary[name]?.[textOf(row, 'code')]?.test(textOf(row, column)))
    .flatMap((row) => askLabel(table, row, column, null));
}

/** Two labels that fit the meanings of each other, and not their own. */
function exchanged(table: ParsedTable, { column, meanings }: (typeof labels)[number]): Question[] {
  const rows = table.rows.map((row) => ({
    row,
    parts: partsOf(textOf(row, column)),
    meaning: meanings
      .map((name) => textOf(row, name).replaceAll('_', ' '))
      .join(' ')
      .toLowerCase(),
  }));
  const pairs = rows.flatMap((one, index) =>
    rows.slice(index + 1).map((other) => [one, other] as const),
  );
  const pair = pairs.find(([one, other]) => {
    const isFirst = fit(one.parts, other.meaning) > fit(one.parts, one.meaning);
    return isFirst && fit(other.parts, one.meaning) > fit(other.parts, other.meaning);
  });
  return pair ? askLabel(table, pair[0].row, column, textOf(pair[1].row, 'code')) : [];
}

/** Every two signs of Japanese, and the beginnings of longer words. */
function partsOf(label: string): readonly string[] {
  const words = label.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  const signs = label.matchAll(
    /(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}))/gu,
  );
  return [...words.map((word) => word.slice(0, 5)), ...[...signs].map(([, two = '']) => two)];
}

const fit = (parts: readonly string[], meaning: string) =>
  parts.length === 0 ? 0 : parts.filter((part) => meaning.includes(part)).length / parts.length;

const askLabel = (table: ParsedTable, row: ParsedRow, column: string, other: string | null) => {
  const found = textOf(row, column);
  return askAt({ table, row, column }, 'label-exchanged', {
    found,
    code: textOf(row, 'code'),
    other,
  });
};
