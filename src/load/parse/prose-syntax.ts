import type { Features } from 'satteri';

/**
 * How prose is read, by the checker and by the compiler alike: CommonMark with the elements of
 * MDX and nothing else. Everything that an engine could add is named here, so that a new default
 * of its makers changes nothing.
 */
export const proseSyntax = {
  gfm: false,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
} as const satisfies Required<Features>;
