/**
 * Weights 6, 5, 4, 3, 2; the last digit of 11 minus the remainder of the sum by 11.
 * Source: Ministry of Internal Affairs and Communications, 全国地方公共団体コード.
 */
export function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

/** Six digits, of which the last is a check digit. */
export function isMunicipalityCode(written: string): boolean {
  return /^\d{6}$/u.test(written) && written.endsWith(checkDigit(written.slice(0, 5)));
}
