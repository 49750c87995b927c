import type { WordsOf } from '../../kinds/kind.ts';
import type { ForeignNotation, ProseProblems } from '../../kinds/prose.ts';

/** What it is called, and how to write it here. */
const written: Readonly<Record<ForeignNotation, readonly [name: string, repair: string]>> = {
  table: [
    'a table',
    'Put figures into the CSV tables, and the rest into a list ("- ") or sentences.',
  ],
  strikethrough: ['struck text', 'Leave the old words out and write the present ones.'],
  footnote: ['a footnote', 'Say it in the text, or use <Term word="word">explanation</Term>.'],
  task: ['a check box', 'Begin with "- " only, and say in words whether it is done.'],
  heading: ['a heading', 'Write a space after the "#".'],
  emphasis: [
    'bold text',
    'Write "**" before and behind the words, with brackets and punctuation outside: "**words**".',
  ],
  link: ['a link', 'Write "[words](address)" with plain brackets and nothing between them.'],
  component: ['a component', 'Write it with plain signs, as in <Kpi id="p1-k1" />.'],
  tag: ['HTML', 'Remove it and use Markdown: bold text, lists, links.'],
  highlight: ['highlighted text', 'Write "**words**" for bold text.'],
  box: ['a box', 'Remove the sign and write a paragraph, or a small heading with "###".'],
  formula: [
    'a formula or a raised or lowered sign',
    'Write it with letters, as in "m²" and "CO₂".',
  ],
  reference: ['a special character', 'Write the character itself; for a space, a plain space.'],
  emoji: ['an emoji', 'Say it in words.'],
  break: ['a line break', 'Remove the sign and leave an empty line before the next paragraph.'],
  settings: ['a setting', 'Write it between the "---" at the top of the file, or remove it.'],
  list: [
    'a list',
    'Begin each line with "- " or "1. ". As it is, the lines run on as one paragraph.',
  ],
  code: ['a code word', 'Remove the "`", or write one before and one behind the word.'],
};

export const proseToldEn: WordsOf<ProseProblems> = {
  'project-mismatched': ({ found, file }) => [
    `project_id is "${found}" and the file is named "${file}".`,
    'Use the same project ID in both.',
  ],
  'project-unlisted': ({ found, nearest }) => [
    `content/data/projects.csv has no project "${found}".`,
    nearest
      ? `If "${nearest}" is meant, correct the file name and project_id.`
      : 'Add a row to the table or remove this file.',
  ],
  'mdx-unreadable': ({ reason }) => [
    `The text cannot be read from here: ${reason}.`,
    'Write "<" and "{" as "\\<" and "\\{", and close every component.',
  ],
  'sign-unread': ({ wanted, found }) => [
    `"${found}" is not understood as ${written[wanted][0]} here: readers would see the signs.`,
    written[wanted][1],
  ],
  'references-many': ({ count, maximum }) => [
    `${count} characters are written as "&amp;" or "&#8203;"; a text may have ${maximum}.`,
    'Write the characters themselves; for a space, a plain space.',
  ],
  'nesting-deep': ({ maximum }) => [
    `Lists, quotes or components are nested deeper than ${maximum} here.`,
    'Use fewer levels.',
  ],
  'translation-alone': ({ original }) => [
    `This is a translation of ${original}, which does not exist.`,
    'Write the original, or remove the translation.',
  ],
  'section-unknown': ({ found, nearest }) => [
    `"## ${found}" is not one of the sections.`,
    nearest ? `Write "## ${nearest}".` : 'Make it a smaller heading with "###".',
  ],
  'section-duplicate': ({ found, row }) => [
    `"## ${found}" is in row ${row} too.`,
    'Join the two sections.',
  ],
  'section-misplaced': ({ found, after }) => [
    `"## ${found}" comes before "## ${after}".`,
    'Change the order of the sections.',
  ],
  'section-empty': ({ found }) => [`There is no text under "## ${found}".`, 'Write it.'],
  'heading-misplaced': ({ found }) => [
    `"# ${found}" cannot be used: the page has its title already.`,
    'Use "##" or "###".',
  ],
  'html-forbidden': ({ found }) => [
    `The HTML tag "<${found}>" cannot be used.`,
    'Use Markdown: headings, lists and links.',
  ],
  'expression-forbidden': ({ found }) => [
    `Expressions such as "{${found}}" cannot be used.`,
    'Remove it, or write "\\{" to show the character.',
  ],
  'import-forbidden': ({ found }) => [
    `Imports and exports such as "${found}" cannot be used.`,
    'Do not begin a line with them; components need no import.',
  ],
  'link-forbidden': ({ found }) => [
    `A link to "${found}" cannot be used.`,
    'Link to one https:// or mailto: address, to # or to an address inside this site.',
  ],
  'link-dead': ({ found, nearest }) => [
    `This site has no "${found}".`,
    nearest
      ? `Write "${nearest}" if that is meant.`
      : 'Write addresses of this site from its top, such as "/projects/p1/".',
  ],
  'fragment-dead': ({ found, nearest, page }) => [
    `The page ${page} has no "#${found}".`,
    nearest
      ? `Write "#${nearest}" if that is meant.`
      : 'Write a heading of that page after the "#".',
  ],
  'link-wordless': ({ found }) => [
    `The link to "${found}" has no words.`,
    'Write words that readers see: "[words](address)".',
  ],
  'image-forbidden': ({ found }) => [
    `The image "${found}" cannot be used.`,
    'Remove the image and say it in words.',
  ],
};
