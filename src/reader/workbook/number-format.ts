import { fold } from '../grid/fold.ts';
import type { CellTrouble } from '../grid/grid.ts';

/** What a cell shows, and why that cannot be trusted. */
export interface Shown {
  readonly text: string;
  readonly trouble?: CellTrouble;
}

/** Formats that have a number and no text in a workbook. Source: ECMA-376, part 1, 18.8.30. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  49: '@',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** Conditions, colours, fillers and literal text of a format. */
const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

/** The number as the workbook shows it: that is what the office published. */
export function showNumber(number: number, format: string, isSince1904 = false): Shown {
  const [code, size] = partFor(number, format);
  const plain = code.replace(literals, '');
  if (/^(?:general|@|)$/iu.test(plain.trim()) && !code.includes('"')) return general(number);
  if (/[ymdge]/iu.test(plain) && !/[#0?]/u.test(plain) && !/general/iu.test(plain)) {
    return { text: showDay(number, code, isSince1904) };
  }
  const pattern = /[#0?][#0?,]*(?:\.([0#?]*))?/u.exec(plain);
  if (!pattern || /E[+-]|\//u.test(plain))
    return { text: String(number), trouble: 'format-unknown' };
  const thousands = (/[#0?](,+)(?=[^#0?,]*$)/u.exec(plain)?.[1] ?? '').length;
  const scaled = (size * (plain.includes('%') ? 100 : 1)) / 1000 ** thousands;
  const digits = digitsOf(scaled, pattern[1] ?? '');
  const text = /[#0?],[#0?]/u.test(plain) ? withSeparators(digits) : digits;
  return {
    text: filled(code, text),
    ...(thousands > 0 ? { trouble: 'scaled' as const } : {}),
  };
}

/** The part of the format for numbers above, below or equal to 0, and what it shows of them. */
function partFor(number: number, format: string): readonly [code: string, size: number] {
  const [above = '', below, zero] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  if (number < 0 && below !== undefined) return [below, -number];
  if (number === 0 && zero !== undefined && zero !== '') return [zero, 0];
  return [above, number];
}

/** At most 11 digits, as spreadsheets show a number without a format. */
function general(number: number): Shown {
  const text = String(Number(number.toPrecision(11)));
  return text.includes('e') ? { text: String(number), trouble: 'format-unknown' } : { text };
}

/** Halves go up, as in spreadsheets; 0.285 is 0.29, although its binary form is a little less. */
function digitsOf(number: number, places: string): string {
  const most = places.length;
  const least = places.replace(/[#?]/gu, '').length;
  const shifted = Number((Math.abs(number) * 10 ** most).toPrecision(14));
  const text = (Math.round(shifted) / 10 ** most).toFixed(most);
  const needless = text.includes('.') ? text.slice(text.indexOf('.') + 1 + least) : '';
  const kept = text.slice(0, text.length - (/0*$/u.exec(needless)?.[0].length ?? 0));
  const sign = number < 0 && Number(text) !== 0 ? '-' : '';
  return sign + kept.replace(/\.$/u, '');
}

const withSeparators = (digits: string) =>
  digits.replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/gu, ',');

/** The digits stand where the pattern stands, with the literal text around it. */
function filled(code: string, digits: string): string {
  let isPut = false;
  const text = code
    .replace(/\[[^\]]*\]|_.|\*./gu, '')
    .replace(/"([^"]*)"|\\(.)|[#0?][#0?,.]*/gu, (_, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      if (isPut) return '';
      isPut = true;
      return digits;
    });
  return text.trim();
}

const day = 86_400_000;

interface EraYear {
  readonly name: string;
  readonly letter: string;
  readonly year: number;
}

/** Days are counted from the end of 1899, or from 1904 in workbooks of old Macs. */
function showDay(serial: number, code: string, isSince1904: boolean): string {
  const start = isSince1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.floor(serial) * day);
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
  const era = eraOf(date);
  const shown: Readonly<Record<string, string>> = {
    ggg: era.name,
    gg: era.name.slice(0, 1),
    g: era.letter,
    ee: String(era.year).padStart(2, '0'),
    e: String(era.year),
    yyyy: year ?? '',
    yy: (year ?? '').slice(2),
    mm: month ?? '',
    m: String(Number(month)),
    dd: dayOfMonth ?? '',
    d: String(Number(dayOfMonth)),
  };
  return code
    .replace(/\[[^\]]*\]|;@$/gu, '')
    .replace(
      /"([^"]*)"|\\(.)|g{1,3}|e{1,2}|yyyy|yy|mm?|dd?/giu,
      (token, quoted?: string, escaped?: string) =>
        quoted ?? escaped ?? shown[fold(token).toLowerCase()] ?? '',
    );
}

function eraOf(date: Date): EraYear {
  const year = date.getUTCFullYear();
  if (date.getTime() >= Date.UTC(2019, 4, 1))
    return { name: '令和', letter: 'R', year: year - 2018 };
  if (date.getTime() >= Date.UTC(1989, 0, 8))
    return { name: '平成', letter: 'H', year: year - 1988 };
  return { name: '昭和', letter: 'S', year: year - 1925 };
}
