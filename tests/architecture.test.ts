import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importRules } from './architecture/import-rules.ts';
import { joinRule } from './architecture/join-rule.ts';
import { nameRule } from './architecture/name-rules.ts';
import { rooms } from './architecture/rooms.ts';
import { linesOf } from './architecture/rule.ts';
import { readSource } from './architecture/source.ts';
import { styleRules } from './architecture/style-rules.ts';
import { createNameRule, textRules } from './architecture/text-rules.ts';
import { violations } from './architecture/violations.ts';
import { pathsOf } from './paths.ts';

/**
 * The municipality that the software was first written for. That of the content is not asked: 関市
 * has a name that is a part of many words.
 */
const names = ['熊本', 'くまもと', 'Kumamoto'];
const rules = [
  ...importRules,
  ...textRules,
  ...styleRules,
  joinRule,
  nameRule,
  createNameRule(names),
];

const patterns = ['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts'];
const sources = pathsOf(patterns)
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => readSource(path, readFileSync(path, 'utf8')));

describe('the code keeps the rules of docs/architecture.md', () => {
  for (const rule of rules) {
    test(rule.sentence, () => {
      expect(linesOf(rule, sources)).toEqual([]);
    });
  }
});

describe('docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const text = page.replace(/\s+/g, ' ');

  test.for(rules)('says what $name means', ({ sentence }) => {
    expect(text).toContain(sentence);
  });

  test.for(Object.entries(rooms))('says what src/%s may import', ([name, imports]) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`src/${name}\``)) ?? '';
    const written =
      row
        .split('|')
        .at(-2)
        ?.match(/`[^`]+`/g) ?? [];
    const allowed = imports.map((room) => `\`${room}\``);
    expect(written.sort()).toEqual(allowed.sort());
  });
});

describe('a rule finds what breaks it and nothing else', () => {
  test.for(rules)('$name', (rule) => {
    const planted = violations[rule.name];
    const files = Object.entries(planted?.files ?? {});
    expect(
      linesOf(
        rule,
        files.map(([path, text]) => readSource(path, text)),
      ),
    ).toEqual(planted?.lines);
  });
});
