import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeDictionary } from '../src/publish/tables/dictionary-page.ts';
import { pathsOf } from './paths.ts';

test('the data dictionary is the one that the declarations give', () => {
  expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(writeDictionary());
});

test('every colour of the palette is one of the Digital Agency’s tokens', () => {
  const palette = readFileSync('src/styles/tokens.css', 'utf8').matchAll(
    /--(gray|blue|yellow)-(\d+): (#\w+);/g,
  );
  const tokens = readFileSync(
    'node_modules/@digital-go-jp/design-tokens/dist/tokens.css',
    'utf8',
  ).toLowerCase();
  const full = (colour: string) =>
    colour.length === 4 ? colour.replace(/[^#]/g, (digit) => digit + digit) : colour;
  const colours = [...palette];
  expect(colours.length).toBeGreaterThan(10);
  for (const [, name, step, colour = ''] of colours) {
    const family = name === 'gray' ? 'neutral-solid-gray' : `primitive-${name}`;
    expect(tokens).toContain(`--color-${family}-${step}: ${full(colour)};`);
  }
});

/** Words that are right in a dictionary and odd in a manual, and what is said instead. */
const odd =
  /\b(?:mend(?:s|ed|ing)?|anew|belongs? into|(?:is|are) there twice|empty the value)\b/giu;

test.for(pathsOf(['*.md', 'docs/*.md']))('%s is written in ordinary English', (path) => {
  expect(readFileSync(path, 'utf8').match(odd) ?? []).toEqual([]);
});

test('so are the messages about content', () => {
  const literals = pathsOf('src/load/{problem,question}/**/*.ts').flatMap(
    (path) =>
      readFileSync(path, 'utf8')
        .replace(/\/\*\*[^]*?\*\/|\/\/.*$/gm, '')
        .match(odd) ?? [],
  );
  expect(literals).toEqual([]);
});
