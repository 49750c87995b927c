import { expect, test } from 'vitest';
import { triedFiles } from '../../src/build/prose-trial.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { baseFiles } from '../load/fixture-files.ts';
import { deadlyTexts } from './hostile-texts.ts';

const timeout = 300_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function problemsWith(text: string, path: string) {
  const files = baseFiles().map((file) =>
    file.path === path ? { ...file, bytes: bytesOf(text) } : file,
  );
  return loadContent(triedFiles(files)).problems;
}

const places = deadlyTexts.map((text, index) => ({
  text,
  path: index % 2 === 0 ? 'content/projects/p1.mdx' : 'content/pages/about.mdx',
}));

test.for(places)(
  'a text that breaks the engine is a problem with its row: $text',
  { timeout },
  ({ text, path }) => {
    const whole = `---\na: b\n---\n\n港の事業です。\n\n${text}`;
    const [place] = problemsWith(whole, path).flatMap(({ code, place: at }) =>
      code === 'mdx-unreadable' ? [at] : [],
    );
    expect(place?.file).toBe(path);
    expect(place?.row).toBeGreaterThan(6);
    expect(place?.row).toBeLessThanOrEqual(whole.split('\n').length);
  },
);

test('every text that breaks the engine is told, and no other', { timeout }, () => {
  const broken = bytesOf(`---\na: b\n---\n${deadlyTexts[0] ?? ''}`);
  const names = ['content/projects/p1.mdx', 'content/projects/p3.mdx'];
  const files = baseFiles().map((file) =>
    names.includes(file.path) ? { ...file, bytes: broken } : file,
  );
  const told = triedFiles(files).filter(({ brokenAt }) => brokenAt !== undefined);
  expect(told.map(({ path }) => path)).toEqual(
    names.filter((name) => files.some(({ path }) => path === name)),
  );
});
