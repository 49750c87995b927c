/** Days that a value is of, where they are not those of its fiscal year. */
import type { periods as japanese } from '../ja/periods.ts';
import type { Translation } from '../translation.ts';
import { dayOf } from './dates.ts';
import type { format } from './format.ts';

const monthAndYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

const isOfOneYear = (from: string, to: string) => from.slice(0, 4) === to.slice(0, 4);

/** As a country writes its dates. */
export const periodsIn = ({
  date,
  monthDay,
}: Pick<typeof format, 'date' | 'monthDay'>): Translation<typeof japanese> => ({
  day: date,
  month: (iso) => monthAndYear.format(dayOf(iso)),
  days: ({ from, to }) => `${isOfOneYear(from, to) ? monthDay(from) : date(from)} to ${date(to)}`,
  months: ({ from, to }) => {
    const isOfYear = isOfOneYear(from, to);
    if (isOfYear && from.endsWith('-01-01') && to.endsWith('-12-31')) {
      return `calendar year ${from.slice(0, 4)}`;
    }
    const first = (isOfYear ? monthName : monthAndYear).format(dayOf(from));
    return `${first} to ${monthAndYear.format(dayOf(to))}`;
  },
  calendarYears: ({ from, to }) => `calendar years ${from} to ${to}`,
  fiscalYears: ({ from, to }) => `FY${from} to FY${to}`,
  period: 'Period',
  parts: 'Values within a year',
  partsLead: 'Values of quarters, half-years or months. They are no results of the year.',
  partsCaption: ({ name }) => `Values of ${name} within a year`,
  of: ({ name, period }) => `${name} (${period})`,
});
