import type { Database, Observation } from '../model/database.ts';
import type { Reading } from '../reader/reading.ts';
import type { ReportReading } from '../reader/read-report.ts';

/**
 * A table that this site published comes back: what it prints as the content has it, is what the
 * content says, and nothing of it is in doubt.
 */
export function withKnownReadings(
  report: ReportReading,
  { observations }: Database,
): ReportReading {
  const { published, vintage } = report;
  if (published.length === 0) return report;
  const rows = new Map(
    observations
      .filter((row) => row.vintage === vintage)
      .map((row) => [keyOf(row.kpi_id, row.fiscal_year, row.series), row]),
  );
  const known = published.map((reading) => {
    const row = rows.get(keyOf(reading.name, reading.fiscalYear, reading.series));
    return row && isPrintedAlike(reading, row) ? knownReading(reading, row) : reading;
  });
  return { ...report, published: known };
}

const keyOf = (...parts: readonly (string | number | null)[]) => parts.join('/');

const isPrintedAlike = ({ value, valueAsPublished }: Reading, row: Observation) =>
  valueAsPublished === row.value_as_published &&
  (value === null ? row.value === null : Number(value) === row.value);

const knownReading = (reading: Reading, row: Observation): Reading => ({
  ...reading,
  valueTo: row.value_to === null ? null : String(row.value_to),
  valueText: row.value_text,
  bound: row.bound,
  status: row.status,
  asOf: row.as_of,
  doubts: [],
});
