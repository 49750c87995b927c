/** A text begins like a formula, in any width or size: `=`, `＝`, `﹦` and `⁼` are one sign. */
const beginsAsFormula = /^\s*[=@+-]/u;

/** A number with its sign and nothing else, thousands separators and per cent included. */
const signedNumber = /^[+-]\s?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?\s?%?$/u;

/**
 * A signed number that a letter, a kanji or a bracket follows at once, such as `-5%を見込む`: no
 * spreadsheet has a formula of that kind, so the cell stays text. `-1e5` is a number again.
 */
const signedQuantity =
  /^[+-]\s?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?(?![eE][\d+-])[\p{L}‰℃°(～~][^|!=@"']*$/u;

/** A dash for “nothing”, with a remark in brackets that no formula knows. */
const dashWithRemark = /^[-－+＋]\s?[（【「『〔〈《※][^|!=@"'｜！＝＠＂＇]*$/u;

const loneSigns = /^[-+]+$/u;

/**
 * Spreadsheets compute what begins with `=`, `@`, `+` or `-`: `- 未集計` becomes `#NAME?`, and
 * worse can be written. A number is harmless, and so is what cannot be a formula. Other text is
 * refused, not escaped: an apostrophe in front would change what the source prints.
 */
export function isFormula(text: string): boolean {
  const narrow = text.normalize('NFKC');
  if (!beginsAsFormula.test(narrow)) return false;
  if (loneSigns.test(narrow) || signedNumber.test(narrow)) return false;
  return !signedQuantity.test(narrow) && !dashWithRemark.test(text);
}

/**
 * The same text with a sign in front that looks the same and computes nothing; null where there
 * is none. A minus sign and a hyphen have characters of their own.
 */
export function harmlessText(text: string): string | null {
  const [first = '', ...rest] = text;
  if (first.normalize('NFKC') !== '-') return null;
  if (/^\s?[\d.]/u.test(rest.join('').normalize('NFKC'))) return `−${rest.join('')}`;
  return (first === '－' ? '―' : '‐') + rest.join('');
}
