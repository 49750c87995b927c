import type { Settings } from '../../model/settings.ts';
import { newestVintage } from '../check/newest-rows.ts';
import { settingsPath } from '../content-layout.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { settingRow } from '../parse/setting-row.ts';
import { linePlace } from '../problem/place.ts';
import { question, type Question } from '../question/question.ts';
import type { AskedFacts, QuestionCode } from '../question/kinds.ts';
import { cutValues } from './cut-values.ts';
import { passedMonth } from './passed-month.ts';

/** The settings as they are written and as they were read. */
export interface WrittenSettings {
  readonly lines: readonly string[];
  /** Null when there are problems. */
  readonly settings: Settings | null;
}

/** Settings against the tables, and values that YAML cuts short. */
export function askSettings(
  { lines, settings }: WrittenSettings,
  tables: ParsedTables,
): Question[] {
  return [
    ...cutValues(lines).map(({ kept, ...at }) =>
      askSetting(at, 'setting-cut', { found: at.found, kept }),
    ),
    ...(settings
      ? [...askMunicipality(settings, lines, tables), ...askLicence(settings, lines)]
      : []),
    ...(settings ? askNextUpdate(settings, lines, tables) : []),
    ...(settings ? [...askEnglish(settings, lines), ...askOfficial(settings, lines)] : []),
  ];
}

function askMunicipality(
  { municipality: found }: Settings,
  lines: readonly string[],
  { sources }: ParsedTables,
): Question[] {
  const publishers = [...new Set(sources.rows.flatMap(({ values }) => values.publisher ?? []))];
  const isNamed = publishers.some((name) => name.includes(found) || found.includes(name));
  if (publishers.length === 0 || isNamed) return [];
  const at = { row: settingRow(lines, 'municipality'), key: 'municipality', found };
  return [askSetting(at, 'municipality-unsourced', { found, publishers: publishers.join(', ') })];
}

function askLicence({ licence: { name, url } }: Settings, lines: readonly string[]): Question[] {
  const named = /^CC[ -](BY(?:-[A-Z]{2})*)[ -](\d\.\d)/iu.exec(name);
  const addressed = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/u.exec(url);
  const isSame = named?.[1]?.toLowerCase() === addressed?.[1] && named?.[2] === addressed?.[2];
  if (!named || isSame) return [];
  const at = { row: settingRow(lines, 'licence', 'url'), key: 'licence.url', found: url };
  return [askSetting(at, 'licence-different', { found: url, name })];
}

function askNextUpdate(
  { next_update: found }: Settings,
  lines: readonly string[],
  tables: ParsedTables,
): Question[] {
  const vintage = newestVintage(tables);
  if (found === null || vintage === null || !passedMonth(found, vintage)) return [];
  const at = { row: settingRow(lines, 'next_update'), key: 'next_update', found };
  return [askSetting(at, 'time-passed', { found, vintage })];
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that are said to be English and are Japanese. */
function askEnglish(settings: Settings, lines: readonly string[]): Question[] {
  return Object.entries(settings).flatMap(([key, found]: [string, unknown]) => {
    if (!key.endsWith('_en') || typeof found !== 'string' || !japanese.test(found)) return [];
    return [
      askSetting({ row: settingRow(lines, key), key, found }, 'english-in-japanese', { found }),
    ];
  });
}

/** A municipality that does not exist runs no site. */
function askOfficial({ is_official: isOfficial, invented }: Settings, lines: readonly string[]) {
  if (!isOfficial || !invented) return [];
  const at = { row: settingRow(lines, 'is_official'), key: 'is_official', found: 'true' };
  return [askSetting(at, 'official-invented', { found: 'true' })];
}

interface SettingCell {
  readonly row: number;
  /** Names of its groups and its own, with points between. */
  readonly key: string;
  readonly found: string;
}

/** Asks about a setting. */
export function askSetting<Code extends QuestionCode>(
  { row, key, found }: SettingCell,
  code: Code,
  facts: AskedFacts<Code>,
): Question {
  const asked = { table_name: 'site', row_key: key, field: 'value', found };
  return question(linePlace(settingsPath, row, key), { code, asked }, facts);
}
