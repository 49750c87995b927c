import type { Unit } from './database.ts';
import type { Settings } from './settings.ts';

/** Money of a country, as every amount of a site is in. */
export interface Currency {
  /** ISO 4217, such as JPY. */
  readonly code: string;
  /** Digits after the point in which it is paid: 0 for yen, 2 for dollars. */
  readonly decimals: number;
}

/** What follows from where a municipality is, whatever the language of a page. */
export interface Locality {
  /** ISO 3166-1, such as JP: how dates are written, and whether years have an era. */
  readonly country: string;
  readonly currency: Currency;
}

/** What holds for a site whose settings name neither. */
export const usualPlace = { country: 'JP', currency: 'JPY' } as const;

export const isCurrency = (code: string): boolean =>
  Intl.supportedValuesOf('currency').includes(code);

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/u.test(code) && countries.of(code) !== undefined;

/** A currency by its code, which the checks have seen to be one. */
function currencyOf(code: string): Currency {
  const { maximumFractionDigits: decimals = 0 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
  }).resolvedOptions();
  return { code, decimals };
}

export const localityOf = ({
  country,
  currency,
}: Pick<Settings, 'country' | 'currency'>): Locality => ({
  country,
  currency: currencyOf(currency),
});

export const usualLocality = localityOf(usualPlace);

/** How much of the currency of the site one of a unit is; null for what is no unit of money. */
export const inCurrency = ({ yen, in_currency }: Pick<Unit, 'yen' | 'in_currency'>) =>
  yen ?? in_currency;
