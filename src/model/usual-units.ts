import type { CodeOf } from './codes.ts';

/** A unit that many reports use, as a new table of units has it. */
export interface UsualUnit {
  readonly name_en: string;
  readonly kind: CodeOf<'unit_kinds'>;
  /** How many yen it is, for money. */
  readonly yen?: number;
}

const counts: Readonly<Record<string, string>> = {
  人: 'people',
  万人: 'ten thousand people',
  人泊: 'guest nights',
  件: 'cases',
  社: 'companies',
  団体: 'groups',
  か所: 'places',
  カ所: 'places',
  箇所: 'places',
  施設: 'facilities',
  世帯: 'households',
  組: 'couples',
  戸: 'homes',
  店: 'shops',
  店舗: 'shops',
  回: 'times',
  本: 'items',
  台: 'units',
  校: 'schools',
  園: 'nurseries',
  品目: 'kinds of goods',
  種類: 'kinds',
  事業: 'projects',
  地区: 'districts',
  経営体: 'farms',
};

const others: Readonly<Record<string, string>> = {
  位: 'place',
  点: 'points',
  歳: 'years of age',
  年: 'years',
  日: 'days',
  時間: 'hours',
  分: 'minutes',
  ポイント: 'points',
  ha: 'hectares',
  km: 'kilometres',
  t: 'tonnes',
  kg: 'kilograms',
};

const money: Readonly<Record<string, readonly [name: string, yen: number]>> = {
  円: ['yen', 1],
  千円: ['thousand yen', 1000],
  万円: ['ten thousand yen', 10_000],
  百万円: ['million yen', 1_000_000],
  億円: ['hundred million yen', 100_000_000],
};

/** What is known of a unit; one that is not known keeps its own sign as its English name. */
export function usualUnit(unit: string): UsualUnit {
  const [name, yen] = money[unit] ?? [];
  if (name !== undefined && yen !== undefined) return { name_en: name, kind: 'money', yen };
  if (unit === '%' || unit === '％') return { name_en: 'percent', kind: 'percentage' };
  const { [unit]: counted } = counts;
  if (counted !== undefined) return { name_en: counted, kind: 'count' };
  return { name_en: others[unit] ?? unit, kind: 'other' };
}
