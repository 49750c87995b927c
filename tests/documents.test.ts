import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeDictionary } from '../src/publish/tables/dictionary-page.ts';

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
