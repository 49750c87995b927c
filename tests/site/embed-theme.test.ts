import { readFileSync } from 'node:fs';
import { parse, type Rule } from 'postcss';
import { expect, test } from 'vitest';

/** What the one rule with this selector declares. */
function declared(file: string, selector: string): readonly string[] {
  const found: Rule[] = [];
  parse(readFileSync(`src/styles/${file}`, 'utf8')).walkRules((rule) => {
    if (rule.selector === selector) found.push(rule);
  });
  expect(found).toHaveLength(1);
  return (found[0]?.nodes ?? []).map(String);
}

test('a dark frame on another site has the colours of dark pages', () => {
  const [scheme, ...colours] = declared('embed.css', ':root[data-theme]:target');
  expect(scheme).toBe('color-scheme: dark');
  expect(colours).toEqual(declared('tokens.css', ':root:not([data-theme])'));
});
