import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeProblemsPage } from '../../src/load/problem/explanations/page.ts';
import { writeQuestionsPage } from '../../src/load/question/explanations/page.ts';
import { problemWords } from '../../src/load/problem/words.ts';
import { questionWords } from '../../src/load/question/words.ts';

const documents = [
  ['docs/problems.md', writeProblemsPage(), problemWords.ja],
  ['docs/questions.md', writeQuestionsPage(), questionWords.ja],
] as const;

describe.for(documents)('%s', ([path, written, kinds]) => {
  const sections = written.split(/^### /mu).slice(1);

  test('is the one that `npm run write:docs` writes', () => {
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  test('explains every kind, each once, and no other', () => {
    const explained = sections.map((section) => /^`([a-z0-9-]+)`$/mu.exec(section)?.[1]);
    expect(explained.toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  test.for(sections)('says three things, a line each, in both languages: %s', (section) => {
    const [text = ''] = section.split('\n## ');
    const lines = text.match(/^- \*\*[^*]+\*\* \S.*$/gmu) ?? [];
    expect(lines).toHaveLength(6);
    expect(lines.slice(0, 3).join('')).toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
  });
});
