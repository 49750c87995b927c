import type { WordsOf } from '../../kinds/kind.ts';
import type { CellProblems } from '../../kinds/cells.ts';

export const cellToldEn: WordsOf<CellProblems> = {
  'cell-count': ({ count, expected, isBlank }) => [
    `This row has ${count} cells and the header has ${expected}.${isBlank ? ' Those beyond it are empty.' : ''}`,
    isBlank
      ? 'Unless cells have moved to the right, remove the empty columns beyond the header and save again.'
      : count > expected
        ? 'Put a text that contains "," between two ".'
        : 'Add a "," for each cell that is not there.',
  ],
  'cell-line-break': ({ found }) => [
    `There is a line break inside "${found}".`,
    'Remove it and write the cell in one line.',
  ],
  'cell-spaces': ({ found }) => [
    `There is a space before or after "${found}".`,
    'Remove the spaces around it.',
  ],
  'cell-empty': ({ titleEnglish }) => [
    `"${titleEnglish}" is empty.`,
    'Every row needs this cell. Please fill it in.',
  ],
  'character-forbidden': ({ found, character, isInvisible }) => [
    `"${found}" contains a character that cannot be ${isInvisible ? 'seen' : 'shown'} (${character}).`,
    isInvisible
      ? 'Remove it, or run "npm run fix:characters", which removes all of them.'
      : 'Remove it, or look at the source and type an ordinary character.',
  ],
  'character-lookalike': ({ found, pairs }) => [
    `"${found}" contains characters that only look like ordinary ones (${pairs}). They come with text copied from PDF files.`,
    'Run "npm run fix:characters", which fixes all files at once.',
  ],
  'character-reference': ({ found }) => [
    `"${found}" is written with a reference such as "&shy;" or "&#x200b;" to a character that cannot be seen or only looks like an ordinary one.`,
    'Remove the reference, or write an ordinary character.',
  ],
  'text-decomposed': ({ found, write }) => [
    `"${found}" contains a character that is stored in two parts.`,
    `Type "${write}" again, or run "npm run fix:characters" (it looks the same).`,
  ],
  'text-formula': ({ found, write }) => [
    `A spreadsheet could take "${found}" for a formula.`,
    write === null
      ? 'Put a word before it, or put it in brackets 「」.'
      : `Write "${write}": its first sign looks the same and is never computed.`,
  ],
  'text-markup': ({ found }) => [
    `"${found}" contains something that looks like HTML or a script.`,
    'Write plain text; a full-width "＜" may replace "<".',
  ],
  'text-long': ({ count, maximum }) => [
    `The text has ${count} characters; ${maximum} fit here.`,
    `Shorten it to ${maximum} characters.`,
  ],
  'cell-unreadable': ({ found, write }) => [
    `"${found}" cannot be read.`,
    `Write it like "${write}".`,
  ],
  'number-decorated': ({ found, write }) => [
    `"${found}" holds more than the plain digits of a number.`,
    `Write "${write}" and nothing else.`,
  ],
  'number-long': ({ found }) => [
    `"${found}" has too many digits to be kept exactly.`,
    'Write at most 15 digits.',
  ],
  'number-outside': ({ found, minimum, maximum }) => [
    `"${found}" is outside the range of this cell (${minimum ?? '…'} to ${maximum ?? '…'}).`,
    'Check the number and its unit.',
  ],
  'date-nonexistent': ({ found, write }) => [
    `There is no such day as "${found}".`,
    `The last day of that month is "${write}". Check the date.`,
  ],
  'code-unknown': ({ found, nearest, codelist, codes }) => [
    `The codelist ${codelist} has no "${found}".`,
    nearest ? `Write "${nearest}".` : `Write one of these: ${codes}`,
  ],
  'identifier-malformed': ({ found, nearest, reason }) => [
    `"${found}" cannot be an ID: ${
      {
        length: 'it is longer than 64 characters',
        hyphens: 'it has two "-" in a row, or one at an end',
        characters: 'it has characters that an ID may not have',
      }[reason]
    }.`,
    `Use lower-case letters and digits, joined by single "-", 64 at most, as in "${nearest ?? 'p1-k1'}".`,
  ],
  'identifier-fragile': ({ found, becomes, write }) => [
    `A spreadsheet that opens and saves the file turns "${found}" into ${becomes}.`,
    `Begin it with a letter, as in "${write}", here and where other tables name it.`,
  ],
  'identifier-reserved': ({ found, write }) => [
    `"${found}" is a name that the site or the computer uses itself.`,
    `Choose another ID, such as "${write}", here and where other tables name it.`,
  ],
  'url-malformed': ({ found }) => [
    `"${found}" cannot be read as a web address.`,
    'Write an address that begins with "https://", without spaces.',
  ],
  'municipality-code-malformed': ({ found, nearest }) => [
    `"${found}" is not a municipality code; its check digit is verified too.`,
    nearest ? `Check whether it should be "${nearest}".` : 'Write its six digits.',
  ],
  'sha256-malformed': ({ found }) => [
    `"${found}" is not a SHA-256 value.`,
    'Write its 64 digits, 0 to 9 and a to f in lower case.',
  ],
  'email-malformed': ({ found }) => [
    `"${found}" cannot be read as an e-mail address.`,
    'Write it like "name@example.jp", or null.',
  ],
};
