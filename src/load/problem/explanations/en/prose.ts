import type { ProseProblems } from '../../kinds/prose.ts';
import type { Explanation } from '../explanation.ts';

export const proseExplainedEn: Record<keyof ProseProblems, Explanation> = {
  'project-mismatched': {
    cause: 'File name and `project_id` differ.',
    example: '`p2` inside `p1.mdx`',
    repair: 'Make them the same.',
  },
  'project-unlisted': {
    cause: 'The text is about a project that is not in the table.',
    example: '`p22.mdx`',
    repair: 'Correct the name or add the row.',
  },
  'mdx-unreadable': {
    cause: 'The text cannot be read.',
    example: '`5<3`, or a `<Term>` that is not closed',
    repair: 'Write "\\\\<" and "\\\\{", and close components.',
  },
  'sign-unread': {
    cause: 'A sign of another dialect of Markdown, which readers would see as it is.',
    example:
      '`\\| year \\| people \\|`, `~~old name~~`, `[^1]`, `- [ ] ready`, `##Aim`, `**bold`, `:::note`, `==mark==`, `＜Kpi …＞`, `&nbsp`',
    repair: 'Write it as the report says. Backticks show signs as they are.',
  },
  'references-many': {
    cause: 'More than 500 characters of a text are written by name or number, such as `&amp;`.',
    example: '`&nbsp;` in a text that was copied from another program',
    repair: 'Write the characters themselves; for a space, a plain space.',
  },
  'nesting-deep': {
    cause: 'Lists, quotes or components are nested deeper than 40.',
    example: 'a row with fifty ">"',
    repair: 'Use fewer levels.',
  },
  'translation-alone': {
    cause: 'A translation has no text that it is of.',
    example: '`p2.en.mdx` without `p2.mdx`',
    repair: 'Write the original, or remove the translation.',
  },
  'section-unknown': {
    cause: 'The heading is none of the sections.',
    example: '`## まとめ`',
    repair: 'Use one of them, or "###".',
  },
  'section-duplicate': {
    cause: 'A section appears twice.',
    example: 'two sections "Aim"',
    repair: 'Join the two.',
  },
  'section-misplaced': {
    cause: 'The sections are out of order.',
    example: '"Aim" comes second',
    repair: 'Change their order.',
  },
  'section-empty': {
    cause: 'A section has no text.',
    example: 'nothing under "Aim"',
    repair: 'Write it.',
  },
  'heading-misplaced': {
    cause: 'A heading of the first level is in the text.',
    example: '`# 港の食`',
    repair: 'Use "##" or "###".',
  },
  'html-forbidden': {
    cause: 'There is HTML in the text.',
    example: '`<iframe>`',
    repair: 'Use Markdown.',
  },
  'expression-forbidden': {
    cause: 'There is an expression in the text.',
    example: '`{1 + 1}`',
    repair: 'Remove it, or write "\\\\{".',
  },
  'import-forbidden': {
    cause: 'A line begins with import or export.',
    example: '`import fs from "node:fs"`',
    repair: 'Remove it.',
  },
  'link-forbidden': {
    cause: 'The link leads where it may not.',
    example: '`javascript:`, `//`',
    repair: 'Use https, http, mailto, # or an address inside the site.',
  },
  'link-dead': {
    cause: 'A link leads to a page or file that this site does not have.',
    example: '`[updates](/update/)`',
    repair: 'Write the address that the report names, from the top of the site.',
  },
  'fragment-dead': {
    cause: 'The page has no heading of the name after the "#".',
    example: '`[aim](#ねらえ)`',
    repair: 'Write the heading that the report names.',
  },
  'link-wordless': {
    cause: 'A link has no words that readers see.',
    example: '`[](/kpis/)`',
    repair: 'Write them.',
  },
  'image-forbidden': {
    cause: 'There is an image in the text.',
    example: '`![港](harbour.png)`',
    repair: 'Say it in words.',
  },
};
