import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../src/load/problem/kinds.ts';
import { questionKinds } from '../../src/load/question/kinds.ts';

const sectionsOf = (path: string) => readFileSync(path, 'utf8').split(/^### /mu).slice(1);

const explainedIn = (sections: readonly string[]) =>
  sections.map((section) => /^`([a-z0-9-]+)`$/mu.exec(section)?.[1]).toSorted();

describe('docs/problems.md', () => {
  const sections = sectionsOf('docs/problems.md');

  test('explains every kind of problem, each once, and no other', () => {
    expect(explainedIn(sections)).toEqual(Object.keys(problemKinds).toSorted());
  });

  test.for(sections)('gives cause, example and repair in both languages: %s', (section) => {
    const [, , japanese = '', , english = ''] = section.split('\n');
    expect(japanese).toMatch(/^\*\*原因\*\* .+ \*\*例\*\* .+ \*\*直し方\*\* .+$/u);
    expect(english).toMatch(/^\*\*Cause\*\* .+ \*\*Example\*\* .+ \*\*How to mend\*\* .+$/u);
  });
});

describe('docs/questions.md', () => {
  const sections = sectionsOf('docs/questions.md');

  test('explains every kind of question, each once, and no other', () => {
    expect(explainedIn(sections)).toEqual(Object.keys(questionKinds).toSorted());
  });

  test.for(sections)('says what was noticed and how to answer in both languages: %s', (section) => {
    const [, , japanese = '', , english = ''] = section.split('\n');
    expect(japanese).toMatch(/^\*\*きっかけ\*\* .+ \*\*例\*\* .+ \*\*答え方\*\* .+$/u);
    expect(english).toMatch(/^\*\*Asked when\*\* .+ \*\*Example\*\* .+ \*\*Answer\*\* .+$/u);
  });
});
