const dayAndMonth = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

const era = new Intl.DateTimeFormat('en-GB-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Reiwa 5. Intl gives some names of eras a macron, which offices leave out. */
const eraYear = (iso: string) =>
  ['era', 'year']
    .map((name) => era.formatToParts(dayOf(iso)).find(({ type }) => type === name)?.value ?? '')
    .join(' ')
    .normalize('NFD')
    .replaceAll('\u0304', '');

/** English as it is written in a country; that of Britain where Japanese cities write English. */
export const englishOf = (country: string) => (country === 'JP' ? 'en-GB' : `en-${country}`);

/** Dates as a country writes them in English. */
export function datesIn(country: string) {
  const monthDay = new Intl.DateTimeFormat(englishOf(country), dayAndMonth);
  const day = new Intl.DateTimeFormat(englishOf(country), { ...dayAndMonth, year: 'numeric' });
  const date = (iso: string) => day.format(dayOf(iso));
  return {
    /** 31 August 2023; August 31, 2023 */
    date,
    /** 31 August 2023 (Reiwa 5), where there are eras */
    fullDate: (iso: string) => (country === 'JP' ? `${date(iso)} (${eraYear(iso)})` : date(iso)),
    /** 31 July; July 31 */
    monthDay: (iso: string) => monthDay.format(dayOf(iso)),
  };
}
