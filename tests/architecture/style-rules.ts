import { addedTags, variants } from '../../src/build/marks.ts';
import { isIn, roomOf } from './rooms.ts';
import { fileRule, type Rule } from './rule.ts';
import type { Literal } from './source.ts';
import { found, inSource } from './text-rules.ts';

const colourNames = 'white|black|red|blue|green|gr[ae]y|yellow|orange|purple|navy|silver';
const colour = new RegExp(
  [
    String.raw`(?<![\w&/(])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b`,
    String.raw`\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(`,
    String.raw`(?:color|background|fill|stroke|border|outline)[a-z-]*\s*[:=][^;]*(?<![-\w])(?:${colourNames})(?![-\w])`,
  ].join('|'),
  'i',
);

const colourRule = fileRule(
  'colours-are-tokens',
  'Colours are written only in `src/styles`, as custom properties.',
  (source) => {
    if (!inSource(source)) return [];
    const isToken = ({ text }: Literal) =>
      roomOf(source.path) === 'styles' && /^\s*--[\w-]+:/.test(text);
    return found(
      source.literals,
      (literal) =>
        colour.test(literal.text.replace(/href="#[^"]*"/g, '')) &&
        literal.kind !== 'pattern' &&
        !isToken(literal),
    );
  },
);

/** Letters as large as those around them, or by a factor. */
const relative = String.raw`inherit|[\d.]+(?:em|%)`;
const literalSize = new RegExp(
  String.raw`^\s*(?:font-size|border(?:-\w+)*-radius):(?!(?:\s*(?:0|50%|${relative}|var\(--[\w-]+\)))+;)`,
);

const sizeRule = fileRule(
  'sizes-are-tokens',
  'Sizes of letters and rounded corners are written only in `src/styles`.',
  (source) =>
    inSource(source) && roomOf(source.path) !== 'styles'
      ? found(source.literals, ({ text }) => literalSize.test(text))
      : [],
);

const styleRule = fileRule(
  'styles-are-plain',
  'There is no `style` attribute and no `!important`.',
  (source) =>
    inSource(source)
      ? found(source.literals, ({ text }) => /(?<![\w-])style=|!important/.test(text))
      : [],
);

/** Widths in rem at which a page changes its shape: of a phone, a tablet, a desk. */
const breakpoints = ['30', '48', '64'];
const widthQuery = /@media[^{]*\bwidth [<>=]+ (?!\d+rem)|@media[^{]*\bwidth [<>=]+ (\d+)rem/;

const breakpointRule = fileRule(
  'breakpoints-are-three',
  `A page changes its shape at widths of ${breakpoints.slice(0, -1).join(', ')} and ${breakpoints.at(-1)} rem, and at no other.`,
  (source) =>
    inSource(source)
      ? found(source.literals, ({ text }) => {
          const query = widthQuery.exec(text);
          return query !== null && !breakpoints.includes(query[1] ?? '');
        })
      : [],
);

const ownStyleRule = fileRule(
  'a-component-styles-what-it-draws',
  'A component styles only what it draws: there is no `:global` and no `is:global`.',
  (source) =>
    inSource(source) ? found(source.literals, ({ text }) => /(?::|\bis:)global\b/.test(text)) : [],
);

const scrollRule = fileRule(
  'scrolling-is-a-part',
  'What scrolls sideways is a part of `src/components/parts`.',
  (source) =>
    inSource(source) && !isIn(source.path, ['src/components/parts/'])
      ? found(source.literals, ({ text }) =>
          /\bclass\S*=\S*\bscroll\b|\boverflow(?:-x)?: (?:auto|scroll)/.test(text),
        )
      : [],
);

const camelCase = (attribute: string) =>
  attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const writtenMark = new RegExp(
  [
    String.raw`\.class(?:List|Name)\b`,
    String.raw`\bdataset\.(?:${variants.map(camelCase).join('|')})\b`,
    String.raw`Attribute\('(?:class|${variants.join('|')})'`,
    String.raw`createElement\('(?!(?:${addedTags.join('|')})')`,
  ].join('|'),
  'g',
);

const markRule = fileRule(
  'scripts-write-no-classes',
  'No script writes a class or an attribute that `src/build/marks.ts` calls a variant, nor adds a tag that it does not name.',
  (source) =>
    inSource(source)
      ? [...source.text.matchAll(writtenMark)].map(([what]) => ({ line: 0, found: what }))
      : [],
);

export const styleRules: readonly Rule[] = [
  colourRule,
  sizeRule,
  styleRule,
  breakpointRule,
  ownStyleRule,
  scrollRule,
  markRule,
];
