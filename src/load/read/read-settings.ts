import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Pair, type YAMLMap } from 'yaml';
import { isCountry, isCurrency } from '../../model/locality.ts';
import { isLanguage } from '../../model/language.ts';
import { longestText } from '../../model/column.ts';
import { textFaults } from './read-text.ts';
import { nearest } from './nearest.ts';
import { linePlace } from '../problem/place.ts';
import { fault, problem, type Fault, type Place, type Problem } from '../problem/problem.ts';
import { readEmail, readIdentifier, readUrl } from './read-identifier.ts';
import { isAbsentAllowed, isSetting, type Setting, type SettingGroup } from './settings-shape.ts';

type Value = string | boolean | null | readonly string[] | { readonly [key: string]: Value };

export interface SettingsReading {
  /** What could be read; only whole when there are no problems. */
  readonly values: Readonly<Record<string, Value>>;
  readonly problems: readonly Problem[];
}

/** Turns nodes of a YAML text into places in its file. */
export interface YamlPosition {
  readonly file: string;
  /** Rows of the file before the YAML begins. */
  readonly offset: number;
  readonly lines: LineCounter;
  /** Names of the groups around the setting, each with a point, and the row they begin in. */
  readonly path: string;
  readonly row: number;
}

export function readSettings(
  map: YAMLMap,
  shape: SettingGroup,
  position: YamlPosition,
): SettingsReading {
  const missing = new Set(Object.keys(shape));
  for (const pair of map.items) missing.delete(keyText(pair));
  const values = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const pair of map.items) {
    const key = keyText(pair);
    const reading = values.has(key)
      ? { problems: [problem(placeOf(pair, position), 'setting-duplicate', { found: key })] }
      : readPair(pair, shape, missing, position);
    if (reading.value !== undefined) values.set(key, reading.value);
    if (reading.meant) missing.delete(reading.meant);
    problems.push(...reading.problems);
  }
  for (const key of missing) {
    const { [key]: declared } = shape;
    if (declared === undefined || !isAbsentAllowed(declared)) continue;
    values.set(key, valueIfAbsent(declared));
    missing.delete(key);
  }
  const absent = [...missing].map((key) => missingSetting(key, shape, position));
  return { values: Object.fromEntries(values), problems: [...problems, ...absent] };
}

function valueIfAbsent(declared: Setting | SettingGroup): Value {
  if (isSetting(declared)) return declared.absent ?? null;
  const values = Object.entries(declared).map(([key, part]) => [key, valueIfAbsent(part)] as const);
  return Object.fromEntries(values);
}

interface PairReading {
  readonly value?: Value;
  /** The missing key of which this one is a misspelling. */
  readonly meant?: string | null;
  readonly problems: readonly Problem[];
}

function readPair(
  pair: Pair,
  shape: SettingGroup,
  missing: ReadonlySet<string>,
  position: YamlPosition,
): PairReading {
  const key = keyText(pair);
  const place = placeOf(pair, position);
  const declared = Object.hasOwn(shape, key) ? shape[key] : undefined;
  if (declared === undefined) {
    const meant = nearest(key, missing);
    return { meant, problems: [problem(place, 'setting-unknown', { found: key, nearest: meant })] };
  }
  if (isSetting(declared)) {
    const { value, faults } = readValue(pair.value, declared);
    return { value, problems: faults.map(({ code, facts }) => problem(place, code, facts)) };
  }
  if (!isMap(pair.value)) {
    const { code, facts } = mistyped(pair.value, 'map');
    return { value: null, problems: [problem(place, code, facts)] };
  }
  const path = `${position.path}${key}.`;
  const { values, problems } = readSettings(pair.value, declared, {
    ...position,
    path,
    row: place.row ?? 1,
  });
  return { value: values, problems };
}

/** Codes of standards. */
const standards = { country: isCountry, currency: isCurrency } as const;

interface ValueReading {
  readonly value: Value;
  readonly faults: readonly Fault[];
}

function readValue(node: unknown, declared: Setting): ValueReading {
  if (declared.type === 'languages') return readLanguages(node);
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (value === null && declared.nullable) return { value, faults: [] };
  if (declared.type === 'boolean') {
    if (typeof value === 'boolean') return { value, faults: [] };
    return { value: null, faults: [mistyped(node, 'boolean')] };
  }
  if (declared.type === 'country' || declared.type === 'currency') {
    const { [declared.type]: isKnown } = standards;
    if (typeof value === 'string' && isKnown(value)) return { value, faults: [] };
    return { value: null, faults: [mistyped(node, declared.type)] };
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return { value: null, faults: [mistyped(node, 'text')] };
  }
  return { value, faults: textSettingFaults(value, declared) };
}

/** A list of at least one language that there are words for, none of them twice. */
function readLanguages(node: unknown): ValueReading {
  const items = isSeq(node) ? node.items : [];
  const found = items.map((item) => (isScalar(item) ? item.value : null));
  const known = found.filter(isLanguage);
  if (known.length > 0 && new Set(known).size === items.length) return { value: known, faults: [] };
  return { value: null, faults: [mistyped(node, 'languages')] };
}

function textSettingFaults(
  value: string,
  { type, maxLength = longestText }: Setting,
): readonly Fault[] {
  if (value !== value.trim()) return [fault('cell-spaces', { found: value })];
  if (type === 'url') return readUrl(value).faults;
  if (type === 'email') return readEmail(value).faults;
  if (type === 'identifier') return readIdentifier(value).faults;
  const faults = textFaults(value);
  const count = [...value].length;
  if (count <= maxLength) return faults;
  return [...faults, fault('text-long', { found: value, count, maximum: maxLength })];
}

function missingSetting(key: string, shape: SettingGroup, position: YamlPosition): Problem {
  const declared = shape[key];
  const nullable = isSetting(declared) && declared.nullable === true;
  const place = linePlace(position.file, position.row, position.path + key);
  return problem(place, 'setting-missing', { key, nullable });
}

function mistyped(
  node: unknown,
  expected: 'text' | 'boolean' | 'map' | 'languages' | 'country' | 'currency',
): Fault {
  return fault('setting-mistyped', { found: shownNode(node), expected });
}

function shownNode(node: unknown): string {
  if (isScalar(node)) return isPlain(node.value) ? String(node.value) : '';
  if (isAlias(node)) return `*${node.source}`;
  return isMap(node) ? '{…}' : '[…]';
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

const keyText = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '?');

function placeOf({ key }: Pair, { file, offset, lines, path }: YamlPosition): Place {
  const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const name = isScalar(key) ? String(key.value) : '?';
  return linePlace(file, offset + Math.max(1, lines.linePos(at).line), path + name);
}
