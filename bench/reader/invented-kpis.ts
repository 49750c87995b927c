import type { Series, Status } from '../../src/model/codes.ts';
import type { Random } from '../search/random.ts';

/** A value as it is printed, and what it must be read as. */
export interface PrintedValue {
  readonly printed: string;
  readonly value: string | null;
  readonly status: Status | null;
  readonly asOf?: string;
  readonly bound?: string;
  readonly valueTo?: string;
  /** Only a person can tell what it means. */
  readonly isToBeAsked?: boolean;
}

export interface InventedKpi {
  readonly number: number;
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly isRepeated: boolean;
  readonly baseline: PrintedValue;
  /** By fiscal year, then by series. */
  readonly years: ReadonlyMap<number, Readonly<Record<Series, PrintedValue>>>;
  readonly grade: string;
  readonly rate: string;
  readonly note: string;
}

const groups = [
  '基本目標１　しごとをつくり、安心して働けるようにする',
  '基本目標２　新しい人の流れをつくる',
  '基本目標３　結婚・出産・子育ての希望をかなえる',
];

const subjects = [
  ['新規創業者数', '人'],
  ['市内観光入込客数', '千人'],
  ['農産物直売所の販売額', '千円'],
  ['移住相談件数', '件'],
  ['保育所等の待機児童数', '人'],
  ['20～39歳の社会増減数', '人'],
  ['市民活動団体の登録数', '団体'],
  ['空き家バンクの成約率', '%'],
  ['地域公共交通の利用者の満足度', '％'],
  ['合計特殊出生率', ''],
  ['企業誘致による新規雇用者数（累計）', '人'],
  ['ふるさと納税の寄附額', '百万円'],
  ['65歳以上の体操教室の実施箇所数', 'か所'],
  ['子育て支援アプリ「はぐくみ」の登録者数', '人'],
  ['宿泊者のうち外国人の延べ宿泊数', '人泊'],
  ['温室効果ガスの排出量', '千t-CO2'],
] as const;

export const vintage = '2024-08-30';
export const baselineYear = 2021;
export const years = [2022, 2023, 2024, 2025] as const;

const grades = ['A', 'B', 'C', '◎', '○', '△', '達成', '未達成'];

/** Indicators of a town that does not exist, with the notations of real reports. */
export function inventedKpis(count: number, random: Random): InventedKpi[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, unit] = subjects[index % subjects.length] ?? subjects[0];
    const again = Math.floor(index / subjects.length);
    const size = unit === '' ? 1 : /[%％]/u.test(unit) ? 40 : 20 + random.below(3000);
    const write = createNotation(unit, random);
    const row = new Map(
      years.map((year) => [
        year,
        { target: targetOf(size, write, random), actual: actualOf(year, { size, write, random }) },
      ]),
    );
    return {
      number: index + 1,
      group: groups[Math.floor((index * groups.length) / count)] ?? '',
      name: again === 0 ? name : `${name}その${again + 1}`,
      unit,
      isRepeated: random.below(14) === 0,
      baseline: write(size),
      years: row,
      grade: grades[random.below(grades.length)] ?? '',
      rate: `${80 + random.below(60)}%`,
      note: '',
    };
  });
}

type Write = (size: number) => PrintedValue;

/** Digits, separators and width as one report writes them. */
function createNotation(unit: string, random: Random): Write {
  const decimals = unit === '' ? 2 : /[%％]/u.test(unit) ? 1 : 0;
  const isWide = random.below(8) === 0;
  const hasSeparators = random.below(5) > 0;
  const isNet = unit === '人' && random.below(6) === 0;
  return (size) => {
    const signed = isNet && random.below(2) === 0 ? -size : size;
    const value = signed.toFixed(decimals);
    const [whole = '', fraction] = value.replace('-', '').split('.');
    const separated = hasSeparators ? whole.replace(/\B(?=(\d{3})+$)/gu, ',') : whole;
    const plain = fraction === undefined ? separated : `${separated}.${fraction}`;
    const printed = `${signed < 0 ? '▲' : ''}${isWide ? wide(plain) : plain}`;
    return { printed, value, status: 'reported' };
  };
}

const wide = (text: string) =>
  text.replace(/[\d.,]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function targetOf(size: number, write: Write, random: Random): PrintedValue {
  const plain = { ...write(size * 1.1), status: 'target_set' } as const;
  switch (random.below(24)) {
    case 0:
      return { ...plain, printed: `${plain.printed}以上`, bound: 'at_least' };
    case 1:
      return { printed: '検討中', value: null, status: 'undecided' };
    case 2:
      return { printed: '－', value: null, status: 'not_applicable' };
    case 3:
      return { printed: '現状維持以上', value: null, status: 'described' };
    default:
      return plain;
  }
}

interface Sizes {
  readonly size: number;
  readonly write: Write;
  readonly random: Random;
}

/** The report is of August 2024: the year 2023 has just ended, 2024 is running. */
function actualOf(year: number, { size, write, random }: Sizes): PrintedValue {
  const plain = write(size * (0.9 + random.below(30) / 100));
  if (year > 2024) return { printed: random.below(2) ? '－' : '-', value: null, status: 'not_yet' };
  if (year === 2024) {
    const day = { printed: `${plain.printed}（R6.7.31時点）`, asOf: '2024-07-31' };
    if (random.below(3) === 0) return { ...plain, ...day, status: 'interim' };
    return { printed: '-', value: null, status: 'not_yet' };
  }
  switch (random.below(20)) {
    case 0:
      return { printed: '測定中', value: null, status: 'measuring' };
    case 1:
      return { printed: '未実施', value: null, status: 'not_conducted' };
    case 2:
      return { ...plain, printed: `${plain.printed}（速報値）`, isToBeAsked: true };
    case 3:
      return { printed: '―', value: null, status: null, isToBeAsked: true };
    case 4:
      return { ...plain, printed: `約${plain.printed}`, bound: 'about' };
    default:
      return plain;
  }
}
