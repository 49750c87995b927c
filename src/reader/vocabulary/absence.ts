import type { Status } from '../../model/codes.ts';

const words: readonly (readonly [RegExp, Status])[] = [
  [
    /^(?:測定中|集計中|未集計|調査中|算定中|未確定|確認中|精査中|未公表|公表前|公表待ち|速報待ち|未測定|集計前|未算定|未定|把握中|実施中)$/u,
    'measuring',
  ],
  [
    /^(?:未実施|調査未実施|実施せず|実施なし|未調査|調査なし|中止|開催中止|未開催|未実施年|調査年外|非調査年)$/u,
    'not_conducted',
  ],
  [/^(?:検討中|調整中|今後設定|別途設定|設定予定|今後検討)$/u, 'undecided'],
  [/^(?:該当なし|設定なし|なし|未設定|対象外|該当せず)$/u, 'not_applicable'],
  [/^(?:未到来|来年度以降)$/u, 'not_yet'],
];

/** Why a cell holds a word instead of a value; null for other words. */
export function absenceIn(folded: string): Status | null {
  const short = folded.replace(/\(.*\)$|のため.*$/gu, '');
  for (const text of [folded, short]) {
    const found = words.find(([word]) => word.test(text));
    if (found) return found[1];
  }
  if (/^[-–—―ー]?\(?.{0,12}(?:公表|判明|集計|算定|確定)(?:予定|見込み?|待ち)\)?$/u.test(folded))
    return 'measuring';
  return /(?:隔年|[0-9]年(?:ごと|に1度|に一度|おき)).*(?:実績なし|未実施|調査なし)/u.test(folded)
    ? 'not_conducted'
    : null;
}

const dash = /^(?:[-‐‑‒–—―─━−－ー─]{1,3}|[・／/＼]|斜線)$/u;
const dots = /^(?:[…‥]+|\.{2,3}|n\/?\.?a\.?|\*+|[xX×])$/iu;

/** A stroke instead of a value. Its code point says nothing: programs that make PDFs change it. */
export const isDash = (folded: string): boolean => dash.test(folded);

/** Another sign for “nothing”, whose meaning only a person knows. */
export const isEllipsis = (folded: string): boolean => dots.test(folded);

/** Targets and results that are told in words. */
const described =
  /^(?:(?:現状|水準)?(?:維持|向上|増加|減少|改善|拡大|縮小)(?:以上)?|現状維持以上|(?:前年度?|現状|基準値?)(?:比|より|から)?(?:増|減|維持)(?:加|少)?|策定(?:済み?|完了)?|改定|設置(?:済み?)?|実施(?:済み?)?|完了|開始|運用開始|導入(?:済み?)?|締結|整備(?:完了)?|制定|公表(?:済み?)?|達成|検討(?:開始)?|着手|供用開始|完成|開設|稼働)$/u;

export const isDescription = (folded: string): boolean => described.test(folded);
