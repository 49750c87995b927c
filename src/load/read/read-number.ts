import { fault, type Fault } from '../problem/problem.ts';
import { narrow, numbersIn } from './read-notation.ts';

/** Digits and nothing else. Programs that compute write whole numbers as 25897.0. */
const integer = /^(?:0|-?[1-9]\d*)(?:\.0+)?$/u;

const decimal = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d+)$/u;

/** Significant digits that a 64-bit float, and so every spreadsheet, keeps exactly. */
const maxDigits = 15;

interface NumberReading {
  /** What was written, or what was surely meant; absent when nothing can be told. */
  readonly value?: number;
  readonly faults: readonly Fault[];
}

export function readNumber(written: string, type: 'integer' | 'decimal'): NumberReading {
  const pattern = type === 'integer' ? integer : decimal;
  if (!pattern.test(written) || /^-[0.]+$/u.test(written)) return decorated(written, type);
  if (significantDigits(written) > maxDigits) {
    return { faults: [fault('number-long', { found: written })] };
  }
  return { value: Number(written), faults: [] };
}

function decorated(written: string, type: 'integer' | 'decimal'): NumberReading {
  const meant = meantNumber(written, type);
  if (meant === null && written.startsWith('=')) {
    return { faults: [fault('cell-rewritten', { found: written, cause: 'formula' })] };
  }
  if (meant === null && type === 'integer' && /^-?\d[\d,]*\.\d+$/u.test(written)) {
    return { faults: [fault('number-fractional', { found: written })] };
  }
  if (meant === null) {
    const write = type === 'integer' ? '12' : '13.0';
    return { faults: [fault('cell-unreadable', { found: written, write })] };
  }
  const faults = [fault('number-decorated', { found: written, write: meant })];
  return significantDigits(meant) > maxDigits ? { faults } : { value: Number(meant), faults };
}

/** The one number in a text like `25,897千円`, `約30` or `１O0`. */
function meantNumber(written: string, type: 'integer' | 'decimal'): string | null {
  const short = written.slice(0, 100);
  const text = narrow(short) || short.normalize('NFKC');
  if (written.startsWith('=')) return null;
  const numbers = numbersIn(asDigits(text));
  const [only] = numbers;
  if (only === undefined || numbers.length > 1 || /\d[十百千]*[万億兆]|\d[eE][+-]?\d/u.test(text)) {
    return null;
  }
  // In 3千人 the 千 is part of the number, in 6200千円 it is part of the unit.
  if (/\d[十百千]+(?!円|[十百千])/u.test(text)) return null;
  const whole = only.replace(/\.0+$/u, '');
  return type === 'integer' ? (whole.includes('.') ? null : whole) : only;
}

/** The letters O and l, where they stand among digits and nothing else. */
function asDigits(text: string): string {
  if (!/^[\dOolI,.]+$/u.test(text) || !/\d/u.test(text)) return text;
  return text.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1');
}

function significantDigits(written: string): number {
  return written.replace(/[-.]/gu, '').replace(/^0+/u, '').length;
}

/** Digits after the point that the number needs: two for 0.250. */
export function decimalsOf(written: string): number {
  const [, decimals = ''] = written.split('.');
  return decimals.replace(/0+$/u, '').length;
}
