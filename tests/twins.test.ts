import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Documents in two languages, and the links by which each leads to the other. */
const twins = [
  { documents: ['README.md', 'README.ja.md'], links: ['README.ja.md', 'README.md'] },
  { documents: ['docs/content.en.md', 'docs/content.md'], links: ['content.md', 'content.en.md'] },
  {
    documents: ['docs/adopters.en.md', 'docs/adopters.md'],
    links: ['adopters.md', 'adopters.en.md'],
  },
] as const;

const levels = (text: string) => text.replace(/```[^]*?```/g, '').match(/^#+(?= )/gm) ?? [];
const codeBlocks = (text: string) => text.match(/```[^]*?```/g) ?? [];
const linksOf = (text: string) => {
  const prose = text.replace(/```[^]*?```|`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
};
const tables = (text: string) => text.match(/^\|/gm)?.length ?? 0;
const steps = (text: string) => text.match(/^(?:\d+\.|-) /gm)?.length ?? 0;
const named = (text: string) =>
  [...text.matchAll(/`((?:npm|content|docs|dist|[A-Z]+_)[^`\n<]*)`/g)].map(([, code]) => code);

describe.for(twins)('$documents.0 and $documents.1', ({ documents, links }) => {
  const texts = documents.map((path) => readFileSync(path, 'utf8'));
  const [first = '', second = ''] = texts;

  test('lead to each other at the top', () => {
    for (const [index, text] of texts.entries()) {
      expect(linksOf(text.split('\n## ')[0] ?? '')).toContain(links[index]);
    }
  });

  test.for([
    ['headings', levels],
    ['code', codeBlocks],
    ['rows of tables', tables],
    ['steps and points', steps],
  ] as const)('have the same %s', ([, part]) => {
    expect(part(second)).toEqual(part(first));
  });

  test('have the same links, and name the same commands and files', () => {
    const others = (text: string) =>
      linksOf(text)
        .filter((link) => !/README|content\.(?:en\.)?md/.test(link))
        .map((link) => link.replace(/adopters\.en\.md$/, 'adopters.md'));
    expect(others(second).toSorted()).toEqual(others(first).toSorted());
    expect(new Set(named(second))).toEqual(new Set(named(first)));
  });
});
