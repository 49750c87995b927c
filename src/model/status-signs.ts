import type { Status } from './codes.ts';
import { statusRules, type StatusKind } from './status.ts';

/** Words that a source prints beside a value, or instead of it, and the statuses that go with them. */
interface StatusSign {
  readonly word: RegExp;
  /** Rows with a value or without: 実績なし is no value that came out. */
  readonly hasValue: boolean;
  readonly kinds: readonly StatusKind[];
  /** Where statuses of one kind differ. */
  readonly but?: readonly Status[];
}

/** The first that a notation has tells it: 実績見込 is expected. */
const signs: readonly StatusSign[] = [
  {
    word: /見込み?|推計(?!人口)|予測|予想|\b(?:expected|forecast|projected|estimated?)\b/iu,
    hasValue: true,
    kinds: ['partial'],
    but: ['interim'],
  },
  {
    word: /速報値?|暫定値?|未確定|\b(?:provisional|preliminary)\b/iu,
    hasValue: true,
    kinds: ['result', 'partial'],
    but: ['final'],
  },
  {
    word: /確定値?(?!予定|前|後|次第)|\bfinal\b/iu,
    hasValue: true,
    kinds: ['result'],
  },
  {
    word: /目標値?(?=$|[ ):：\d])|\btarget\b/iu,
    hasValue: true,
    kinds: ['target'],
  },
  {
    word: /実績値?(?=$|[ ):：\d])|\bactual\b/iu,
    hasValue: true,
    kinds: ['result', 'partial'],
    but: ['expected'],
  },
  {
    word: /途中(?:経過|値)|\b(?:to date|interim)\b/iu,
    hasValue: true,
    kinds: ['partial'],
    but: ['expected'],
  },
  {
    word: /未実施|未開催|\bnot (?:yet )?held\b/iu,
    hasValue: false,
    kinds: ['awaited', 'ahead'],
    but: ['measuring'],
  },
  {
    word: /(?:測定|集計|調査|計測)中|\bbeing (?:measured|counted)\b/iu,
    hasValue: false,
    kinds: ['awaited'],
    but: ['not_conducted'],
  },
  {
    word: /終了|廃止|完了|\b(?:ended|discontinued)\b/iu,
    hasValue: false,
    kinds: ['absent'],
  },
];

/** The word of a half-width notation with which a status does not go; null where there is none. */
export function contradiction(text: string, status: Status): string | null {
  const { kind, hasValue, hasWords } = statusRules[status];
  if (hasWords) return null;
  const [found] = signs.flatMap((sign) => {
    const [word] = sign.hasValue === hasValue ? (sign.word.exec(text) ?? []) : [];
    return word === undefined ? [] : [{ word, sign }];
  });
  if (!found) return null;
  const { word, sign } = found;
  return sign.kinds.includes(kind) && !sign.but?.includes(status) ? null : word;
}
