import { lookAlikesIn } from '../../model/look-alikes.ts';
import { characterCode, fault, type Fault } from '../problem/problem.ts';

/**
 * Characters that nobody sees: controls, marks of direction, fillers, tags, soft hyphens,
 * selectors; private and undefined ones, which have no agreed look.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800\ufffc\ufffd]/u;

/** Those of them that can go without changing what is seen. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;

/**
 * Where they belong: a selector after the sign whose shape it chooses (葛󠄀, ☎︎), a joiner between
 * the pictures of one emoji.
 */
const belonging =
  /(?<=[\p{Ideographic}\p{S}\p{P}\p{Emoji}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{Emoji}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/gu;

/** The first character of the text that nobody can see. */
export function forbiddenCharacter(text: string): Fault<'character-forbidden'> | null {
  const [character] = unseen.exec(text.replace(belonging, '')) ?? [];
  if (character === undefined) return null;
  const isInvisible = character.replace(invisible, '') === '';
  return fault('character-forbidden', {
    found: text,
    character: characterCode(character),
    isInvisible,
  });
}

/** The text without what nobody sees, except where it belongs. */
export function withoutInvisible(text: string): string {
  const kept = placesOfBelonging(text);
  return text.replace(invisible, (character, index: number) => (kept.has(index) ? character : ''));
}

/** The characters that `withoutInvisible` takes away. */
export function invisibleIn(text: string): string[] {
  const kept = placesOfBelonging(text);
  const found = [...text.matchAll(invisible)].filter(({ index }) => !kept.has(index));
  return found.map(([character]) => character);
}

const placesOfBelonging = (text: string) =>
  new Set([...text.matchAll(belonging)].map(({ index }) => index));

/** What is wrong with the characters of a text, in a table or anywhere else. */
export function characterFaults(text: string): Fault[] {
  const hidden = forbiddenCharacter(text);
  if (hidden) return [hidden];
  const lookAlikes = lookAlikesIn(text);
  if (lookAlikes.size > 0) {
    const pairs = [...lookAlikes].slice(0, 5).map(([from, to]) => `${shown(from)}→${shown(to)}`);
    return [fault('character-lookalike', { found: text, pairs: pairs.join(', ') })];
  }
  const write = text.normalize('NFC');
  return write === text ? [] : [fault('text-decomposed', { found: text, write })];
}

/** A space has no look of its own, so it is told by its code. */
function shown(character: string): string {
  return /\s/u.test(character) ? characterCode(character) : character;
}
