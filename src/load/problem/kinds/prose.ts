import type { Misspelt } from './kind.ts';

/** What a sign would mean elsewhere: in other dialects of Markdown, HTML, TeX, YAML. */
export type ForeignNotation =
  | 'table'
  | 'strikethrough'
  | 'footnote'
  | 'task'
  | 'heading'
  | 'emphasis'
  | 'link'
  | 'component'
  | 'tag'
  | 'highlight'
  | 'box'
  | 'formula'
  | 'reference'
  | 'emoji'
  | 'break'
  | 'settings'
  | 'list'
  | 'code';

/** MDX texts. */
export interface ProseProblems {
  readonly 'project-mismatched': { found: string; file: string };
  readonly 'project-unlisted': Misspelt;
  readonly 'mdx-unreadable': { reason: string };
  readonly 'sign-unread': { wanted: ForeignNotation; found: string };
  readonly 'references-many': { count: number; maximum: number };
  readonly 'nesting-deep': { maximum: number };
  readonly 'translation-alone': { original: string };
  readonly 'section-unknown': Misspelt;
  readonly 'section-duplicate': { found: string; row: number };
  readonly 'section-misplaced': { found: string; after: string };
  readonly 'section-empty': { found: string };
  readonly 'heading-misplaced': { found: string };
  readonly 'html-forbidden': { found: string };
  readonly 'expression-forbidden': { found: string };
  readonly 'import-forbidden': { found: string };
  readonly 'link-forbidden': { found: string };
  readonly 'link-dead': Misspelt;
  readonly 'fragment-dead': Misspelt & { page: string };
  readonly 'link-wordless': { found: string };
  readonly 'image-forbidden': { found: string };
}
