/** Signs that a published table must not hold, because programs read them in different ways. */

/** “The same as above.” */
export const dittoMarks: readonly string[] = ['〃', '々', '仝', '同上', '同左', '″', '"'];

/**
 * Characters that machines and fonts have treated differently: circled numbers, Roman numerals
 * in one character, letters and units squeezed into one, half-width katakana, private characters.
 */
export const platformDependent =
  /[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u3200-\u33ff\uff61-\uff9f\ue000-\uf8ff]/u;

/** Names of columns that stand for a year, in western years or years of an era: value_2023, R5. */
export const yearInName = /(?:^|[^0-9])(?:19|20)\d{2}(?:[^0-9]|$)|^[rhs]\d{1,2}$|令和|平成|昭和/iu;
