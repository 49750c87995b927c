import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemKinds } from '../../src/load/problem-kinds.ts';

const page = readFileSync('docs/problems.md', 'utf8');
const sections = page.split(/^### /mu).slice(1);

test('docs/problems.md explains every kind of problem, each once, and no other', () => {
  const explained = sections.map((section) => /^`([a-z0-9-]+)`$/mu.exec(section)?.[1]);
  expect(explained.toSorted()).toEqual(Object.keys(problemKinds).toSorted());
});

test.for(sections)('it gives cause, example and repair in both languages: %s', (section) => {
  const [, , japanese = '', , english = ''] = section.split('\n');
  expect(japanese).toMatch(/^\*\*原因\*\* .+ \*\*例\*\* .+ \*\*直し方\*\* .+$/u);
  expect(english).toMatch(/^\*\*Cause\*\* .+ \*\*Example\*\* .+ \*\*How to mend\*\* .+$/u);
});
