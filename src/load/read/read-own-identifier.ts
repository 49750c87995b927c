import { isReserved } from '../../model/reserved-ids.ts';
import { fault, type Fault } from '../problem/problem.ts';
import { readIdentifier, type IdentifierReading } from './read-identifier.ts';

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What Excel, LibreOffice or pandas make of such a text, in Japanese or English. */
const fragile = [
  { becomes: 'a date', pattern: /^\d{1,4}-\d{1,4}(?:-\d{1,4})?$/u },
  { becomes: 'a date', pattern: /^[mtshr]\d{1,2}-\d{1,2}-\d{1,2}$/u },
  { becomes: 'a date', pattern: new RegExp(`^\\d{1,4}-?(?:${month})(?:-?\\d{1,4})?$`, 'u') },
  { becomes: 'a date', pattern: new RegExp(`^(?:${month})-?\\d{1,4}(?:-\\d{1,4})?$`, 'u') },
  { becomes: 'a number', pattern: /^0\d+$|^\d{16,}$/u },
  { becomes: 'a number', pattern: /^\d+(?:e-?|d)\d+$/u },
  { becomes: 'a logical value', pattern: /^(?:true|false)$/u },
  { becomes: 'an empty cell', pattern: /^(?:na|n-a|nan|null|none)$/u },
] as const;

/** An ID where it is given: its name stands in addresses, in files and in many tables. */
export function readOwnIdentifier(column: string, written: string): IdentifierReading {
  const reading = readIdentifier(written);
  const { value } = reading;
  if (value === undefined) return reading;
  const write = offered(column, value);
  if (isReserved(value))
    return refused(reading, fault('identifier-reserved', { found: written, write }));
  const lost = fragile.find(({ pattern }) => pattern.test(value));
  if (!lost) return reading;
  const { becomes } = lost;
  return refused(reading, fault('identifier-fragile', { found: written, becomes, write }));
}

function refused({ value = '' }: IdentifierReading, reason: Fault) {
  return { value, faults: [reason] };
}

/** `005` as a KPI becomes `k005`, `mar1` becomes `k-mar1`: the first letter of its column. */
function offered(column: string, id: string): string {
  const letter = column.slice(0, 1);
  return /^\d/u.test(id) ? letter + id : `${letter}-${id}`;
}
