/** What Japanese and English write alike: digits, their grouping, the minus sign, file sizes. */

/** What was written: pages repeat their numbers, and writing one takes long. */
const known = new Map<string, string>();

/** A minus as wide as a digit; a value that rounds to 0 has none. */
function grouped(value: number, least: number, most: number): string {
  const name = `${value} ${least} ${most}`;
  const text = known.get(name);
  if (text !== undefined) return text;
  const decimals = { minimumFractionDigits: least, maximumFractionDigits: most };
  const written = value
    .toLocaleString('en-GB', { ...decimals, signDisplay: 'negative' })
    .replace('-', '−');
  known.set(name, written);
  return written;
}

/** Exactly so many decimals: 25,897 and 13.0. */
export function fixed(value: number, decimals: number): string {
  return grouped(value, decimals, decimals);
}

/** As many decimals as the number has, up to `most`. */
export function upTo(most: number, value: number): string {
  return grouped(value, 0, most);
}

/** ①, ②, … up to 20, as the reports of municipalities number their items; then (21). */
export function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;
}

/** 1.2 KB, 12 KB, 1.2 MB. `bytes` is at least 1000. */
export function metricSize(bytes: number): string {
  const [unit, one] = bytes < 999_500 ? ['KB', 1e3] : ['MB', 1e6];
  const size = bytes / one;
  return `${fixed(size, size < 9.95 ? 1 : 0)} ${unit}`;
}
