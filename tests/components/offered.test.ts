import { expect, test } from 'vitest';
import EmbedCode from '../../src/components/kpi/EmbedCode.astro';
import ReuseView from '../../src/components/data/ReuseView.astro';
import type { Language } from '../../src/i18n/words.ts';
import { publishedFiles } from '../../src/offer/files.ts';
import { createOffered } from '../../src/offer/offered.ts';
import { render, textOf, town } from './render.ts';

/** One content in two languages, in one run: neither speaks the other's. */
const sites = { ja: town('ja'), en: town('en') };

const answerIn = (language: Language) => {
  const [answer] = sites[language].portfolio.kpis;
  if (!answer) throw new Error('The town has no KPI.');
  return answer;
};

test('a citation is in the language of the site', () => {
  const citation = (language: Language) =>
    createOffered(sites[language]).citationOf(answerIn(language));
  expect(citation('ja')).toContain('令和7年8月29日');
  expect(citation('en')).toContain('29 August 2025');
});

test('a picture of a KPI is in the language of the site', async () => {
  const path = `kpis/${answerIn('ja').kpi.kpi_id}.svg`;
  const svgIn = async (language: Language) =>
    new TextDecoder().decode(await publishedFiles(sites[language]).get(path)?.bytes());
  expect(await svgIn('ja')).toContain('xml:lang="ja"');
  expect(await svgIn('en')).toContain('xml:lang="en"');
});

test('a page that shows what is offered shows it in its own language', async () => {
  const props = { answer: answerIn('en') };
  expect(textOf(await render(EmbedCode, { props, language: 'en' }))).toContain('the result was');
  expect(textOf(await render(ReuseView, { language: 'en' }))).toContain('Source:');
  expect(textOf(await render(ReuseView))).toContain('出典：');
});

test('a project without KPIs offers what tells of it, and no table without rows', () => {
  const { projectFiles } = createOffered(town('ja', { structure: 'both' }));
  const offered = (id: string) => projectFiles(id).map(({ path, rows }) => `${path} ${rows ?? ''}`);
  expect(offered('p1').filter((file) => file.includes('.csv '))).toHaveLength(2);
  expect(offered('p2')[0]).toBe('projects/p2.json ');
  expect(offered('p2').filter((file) => /\.csv | 0$/.test(file))).toEqual([]);
});
