/** A decimal number without rounding: `digits` divided by ten to the power of `places`. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Reads `-1234.50` and what JavaScript writes for small and large numbers: `1e-7`. */
export function exactDecimal(written: string): ExactDecimal {
  const [mantissa = '', exponent = '0'] = written.toLowerCase().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

export function times(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

export function plus(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const places = Math.max(a.places, b.places);
  return { digits: scaled(a, places) + scaled(b, places), places };
}

export function isEqual(a: ExactDecimal, b: ExactDecimal): boolean {
  const places = Math.max(a.places, b.places);
  return scaled(a, places) === scaled(b, places);
}

export function isLess(a: ExactDecimal, b: ExactDecimal): boolean {
  const places = Math.max(a.places, b.places);
  return scaled(a, places) < scaled(b, places);
}

const scaled = ({ digits, places }: ExactDecimal, to: number) =>
  digits * 10n ** BigInt(to - places);
