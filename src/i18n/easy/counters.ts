/** Counters whose reading changes with the number before them: 1本《ぽん》, 3本《ぼん》. */

interface Changes {
  /** After a stop: いっ, ろっ, はっ, じゅっ, ひゃっ. */
  readonly stopped: string;
  /** After さん, せん and まん. */
  readonly nasal: string;
  /** After よん, where that changes it, too. */
  readonly four?: string;
}

/** By the counter with its reading. Those of other counters stay as they are. */
const changing: Readonly<Record<string, Changes>> = {
  '本《ほん》': { stopped: 'ぽん', nasal: 'ぼん' },
  '票《ひょう》': { stopped: 'ぴょう', nasal: 'びょう' },
  '俵《ひょう》': { stopped: 'ぴょう', nasal: 'びょう' },
  '品《ひん》': { stopped: 'ぴん', nasal: 'ぴん' },
  '編《へん》': { stopped: 'ぺん', nasal: 'ぺん' },
  '分《ふん》': { stopped: 'ぷん', nasal: 'ぷん', four: 'ぷん' },
  '発《はつ》': { stopped: 'ぱつ', nasal: 'ぱつ', four: 'ぱつ' },
  '班《はん》': { stopped: 'ぱん', nasal: 'ぱん' },
  '歩《ほ》': { stopped: 'ぽ', nasal: 'ぽ', four: 'ほ' },
  '階《かい》': { stopped: 'かい', nasal: 'がい' },
  '足《そく》': { stopped: 'そく', nasal: 'ぞく' },
};

/** Numbers that are read together with what they count. */
const whole: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '人《にん》': { 1: 'ひとり', 2: 'ふたり' },
  '組《くみ》': { 1: 'ひとくみ', 2: 'ふたくみ' },
  '晩《ばん》': { 1: 'ひとばん', 2: 'ふたばん' },
  '箱《はこ》': { 1: 'ひとはこ', 2: 'ふたはこ' },
};

type Sound = 'stopped' | 'nasal' | 'four' | null;

const ofDigit: Readonly<Record<string, Sound>> = {
  1: 'stopped',
  3: 'nasal',
  4: 'four',
  6: 'stopped',
  8: 'stopped',
};

/** How the last part of a number ends by the zeros behind it: じゅっ, ひゃっ, せん, まん. */
const ofZeros: readonly Sound[] = [
  'stopped',
  'stopped',
  'nasal',
  'nasal',
  'nasal',
  'nasal',
  'nasal',
];

/** The sound before the counter. Behind a point, digits are read one by one. */
function soundOf(number: string): Sound {
  const digits = number.replaceAll(',', '');
  const [last = ''] = digits.slice(-1);
  if (last !== '0' || digits.includes('.')) return ofDigit[last] ?? null;
  const [zeros = ''] = /0+$/u.exec(digits) ?? [];
  return zeros.length === digits.length ? null : (ofZeros[zeros.length - 1] ?? null);
}

/** A number as it is written, with its counter as it is read behind it. */
export function easilyCounted(number: string, unit: string): string {
  const { [unit]: { [number]: together } = {} } = whole;
  const name = unit.replace(/《.*$/u, '');
  if (together !== undefined) return `｜${number}${name}《${together}》`;
  const { [unit]: changes } = changing;
  const sound = soundOf(number);
  const reading = changes && sound ? changes[sound] : undefined;
  return reading === undefined ? `${number}${unit}` : `${number}${name}《${reading}》`;
}
