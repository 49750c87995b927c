import { expect, test } from 'vitest';
import GlossaryView from '../../src/components/glossary/GlossaryView.astro';
import Term from '../../src/components/prose/Term.astro';
import { all, attribute, render, type Rendering, textOf } from './render.ts';

const form = 'accepted-terms';

const explained = (word: string, rest: Rendering = {}) =>
  render(Term, { form, props: { word }, ...rest });

test('a word of a text leads to its place in the glossary, with its meaning behind it', async () => {
  const told = await explained('BtoB');
  expect(textOf(told).trim()).toBe('BtoB （会社どうしの取引）');
  expect(all(told, 'a').map((link) => attribute(link, 'href'))).toEqual(['/glossary/#btob']);
});

test('in English it is named and explained in English', async () => {
  const told = await explained('business-to-business', { language: 'en' });
  expect(textOf(told).trim()).toBe('business-to-business (trade between companies)');
});

test('the glossary has each word with its reading, its meaning and where the source explains it', async () => {
  const page = await render(GlossaryView, { form });
  const ids = all(page, 'h3').map((heading) => attribute(heading, 'id'));
  expect(ids).toEqual(['hanro', 'btob']);
  const text = textOf(page);
  for (const part of ['はんろ', 'sales channel', '商品を売る先', '資料の説明']) {
    expect(text).toContain(part);
  }
});
