import { characterCode, fault } from './problem.ts';
import type { Fault } from './problem.ts';

/** Invisible, private and undefined characters; marks that change the writing direction. */
const forbidden =
  /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/u;

/** A tag, a comment or a declaration; an address that runs a script. */
const markup = /<[a-z/!?]|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html/iu;

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/u;

const separatedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** What is wrong with a text, whatever it says. Spaces around it have been taken off. */
export function textFaults(text: string, isNotation = false): Fault[] {
  const unseen = forbiddenCharacter(text);
  if (unseen) return [unseen];
  const faults: Fault[] = [];
  if (isFormula(text, isNotation)) faults.push(fault('text-formula', { found: text }));
  if (markup.test(text)) faults.push(fault('text-markup', { found: text }));
  const write = text.normalize('NFC');
  if (write !== text) faults.push(fault('text-decomposed', { found: text, write }));
  return faults;
}

export function forbiddenCharacter(text: string): Fault<'character-forbidden'> | null {
  const [character] = forbidden.exec(text) ?? [];
  if (character === undefined) return null;
  return fault('character-forbidden', { found: text, character: characterCode(character) });
}

/**
 * Spreadsheets run text that begins with `=`, `@`, `+` or `-`, in full width too. A lone
 * dash and a signed number are harmless; in original notation the number may have thousands
 * separators. Such text is refused, not escaped: escaping corrupts negative numbers.
 */
function isFormula(text: string, isNotation: boolean): boolean {
  const [first] = text;
  if (first === undefined || !'=@+-＝＠＋－'.includes(first)) return false;
  if (text === '-' || text === '－' || text === '+' || text === '＋') return false;
  const narrow = text.normalize('NFKC');
  return !plainNumber.test(narrow) && !(isNotation && separatedNumber.test(narrow));
}
