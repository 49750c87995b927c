import type { FiscalYear } from '../../model/database.ts';
import { dayOf } from './dates.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const isCalendarYear = ({ start_date }: FiscalYear) => start_date.endsWith('-01-01');

/** FY2023, 2023 where it is that of the calendar, or as the content calls it. */
const yearName = (year: FiscalYear) =>
  year.label_en ?? `${isCalendarYear(year) ? '' : 'FY'}${year.fiscal_year}`;

/** How English calls the years of a plan. */
export const years = {
  /** FY2023 (April 2023 to March 2024), 2023 */
  fullYear: (year: FiscalYear) =>
    isCalendarYear(year)
      ? yearName(year)
      : `${yearName(year)} (${month.format(dayOf(year.start_date))} to ${month.format(dayOf(year.end_date))})`,
  /** FY2023 */
  year: yearName,
  yearName,
  /** ’23, where room is short */
  shortYear: (year: FiscalYear) => yearName(year).replace(/^\D*\d\d(?=\d\d)/u, '’'),
  calendarYear: () => null,
  /** FY2022 to FY2024 */
  period: (first: FiscalYear, last: FiscalYear) =>
    first.fiscal_year === last.fiscal_year
      ? yearName(first)
      : `${yearName(first)} to ${yearName(last)}`,
};
