/**
 * Weights 6, 5, 4, 3, 2; the last digit of 11 minus the remainder of the sum by 11.
 * Source: Ministry of Internal Affairs and Communications, 全国地方公共団体コード.
 */
export function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

/** Outside Japan, a country of ISO 3166-1 and what the country has for the municipality: US-4865000. */
const abroad = /^(?!JP)[A-Z]{2}-[0-9A-Z]{1,12}$/u;

/** Six digits, of which the last is a check digit, or a code of another country. */
export function isMunicipalityCode(written: string): boolean {
  if (abroad.test(written)) return true;
  return /^\d{6}$/u.test(written) && written.endsWith(checkDigit(written.slice(0, 5)));
}
