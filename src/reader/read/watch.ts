import { fold } from '../grid/fold.ts';
import type { Doubt, Reading } from '../reading.ts';

/** What a careful clerk sees only when all values of an indicator stand side by side. */
export function watch(readings: readonly Reading[]): Reading[] {
  const once = withTwins(readings);
  const united = [...groupedBy(once, subjectKey).values()].flatMap(withUnit);
  const doubts = new Map<Reading, Doubt[]>(united.map((reading) => [reading, []]));
  const add = (reading: Reading, doubt: Doubt) => doubts.get(reading)?.push(doubt);
  for (const line of groupedBy(united, lineKey).values()) {
    askOfDecimals(line, add);
    askOfSizes(line, add);
  }
  return inOrder(readings, united).map((reading) => ({
    ...reading,
    doubts: [...reading.doubts, ...(doubts.get(reading) ?? [])],
  }));
}

type Add = (reading: Reading, doubt: Doubt) => void;

/** The order of the file: by the place of the reading that each was made from. */
function inOrder(before: readonly Reading[], after: readonly Reading[]): Reading[] {
  const keyOf = ({ place, filePage, at, series, name }: Reading) =>
    [place, filePage, at, series, name].join('|');
  const order = new Map(before.map((reading, index) => [keyOf(reading), index]));
  return [...after].sort((a, b) => (order.get(keyOf(a)) ?? 0) - (order.get(keyOf(b)) ?? 0));
}

const subjectKey = ({ group, name }: Reading) => `${group ?? ''}|${fold(name)}`;
const lineKey = (reading: Reading) => `${subjectKey(reading)}|${reading.place}|${reading.series}`;
const yearKey = (reading: Reading) =>
  `${subjectKey(reading)}|${reading.series}|${reading.fiscalYear}|${reading.isStart}`;

function groupedBy(readings: readonly Reading[], key: (reading: Reading) => string) {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(key(reading));
    if (group) group.push(reading);
    else groups.set(key(reading), [reading]);
  }
  return groups;
}

/** A unit belongs to the indicator: what one cell says for sure holds for the others. */
function withUnit(ofSubject: readonly Reading[]): Reading[] {
  const sure = ofSubject.filter(({ doubts }) => doubts.length === 0);
  const units = [...new Set(sure.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  const several = new Set(units.map(fold)).size > 1;
  return ofSubject.map((reading) => ({
    ...reading,
    unit: reading.unit ?? (several ? null : (units[0] ?? null)),
    doubts: several
      ? [...reading.doubts, { code: 'units-in-row', units: units.join('、') }]
      : reading.doubts,
  }));
}

const sizeOf = ({ value }: Reading) => Math.abs(Number(value));
const decimalsOf = ({ value }: Reading) => value?.split('.')[1]?.length ?? 0;
const isNumber = ({ value }: Reading) => value !== null;

function askOfDecimals(line: readonly Reading[], add: Add) {
  const numbers = line.filter(isNumber);
  for (const reading of numbers) {
    const others = new Set(numbers.filter((other) => other !== reading).map(decimalsOf));
    const [usual = 0] = others;
    const own = decimalsOf(reading);
    if (numbers.length > 2 && others.size === 1 && own >= 2 && own > usual) {
      add(reading, { code: 'decimals-differ' });
    }
  }
}

/** A value this many times as large or as small as every other one has perhaps lost a digit. */
const largeFactor = 20;

function askOfSizes(line: readonly Reading[], add: Add) {
  const numbers = line.filter((reading) => isNumber(reading) && sizeOf(reading) > 0);
  for (const reading of numbers) {
    const size = sizeOf(reading);
    if (/^[%％]$/u.test(reading.unit ?? '') && size > 1000) add(reading, { code: 'rate-large' });
    const others = numbers.filter((other) => other !== reading).map(sizeOf);
    const isFar = (other: number) => size > other * largeFactor || size * largeFactor < other;
    if (others.length > 1 && others.every(isFar)) add(reading, { code: 'size-differs' });
  }
}

function withTwins(readings: readonly Reading[]): Reading[] {
  const twins = new Set([...groupedBy(readings, yearKey).values()].filter(areTwins).flat());
  return readings.map((reading) =>
    twins.has(reading)
      ? { ...reading, doubts: [...reading.doubts, { code: 'year-twice' }] }
      : reading,
  );
}

/** One year twice: the same value printed again is no question, unless it is another one. */
function areTwins(same: readonly Reading[]): boolean {
  const [first] = same;
  if (same.length < 2 || (first?.fiscalYear ?? null) === null || !first) return false;
  const isAgain = same.every(
    ({ value, status, place }) =>
      value === first.value &&
      status === first.status &&
      (place !== first.place || same.some(({ isRepeated }) => isRepeated)),
  );
  return !isAgain;
}
