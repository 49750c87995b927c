import { expect, test } from 'vitest';
import { withExplainedTerms } from '../../src/build/explained-terms.ts';
import { termFinder } from '../../src/derive/term-finder.ts';

const find = termFinder([
  { term_id: 'kpi', term: 'KPI' },
  { term_id: 'grant', term: '交付金' },
]);
const explained = (html: string) =>
  withExplainedTerms(html, {
    find,
    hrefOf: (id) => `/glossary/#${id}`,
    nameOf: (word) => `${word}とは`,
  });
const page = (inside: string) =>
  `<!DOCTYPE html><html lang="ja"><head><title>KPI</title></head><body><p>KPI</p><main data-pagefind-body>${inside}</main></body></html>`;
const link = (id: string, word: string) => `<a data-term href="/glossary/#${id}">${word}</a>`;

test('a word leads to the glossary where it first stands in a sentence', () => {
  expect(explained(page('<h1>KPI</h1><p>港のKPIと<b>交付金</b>。</p><p>KPI</p>'))).toBe(
    page(
      `<h1>KPI</h1><p>港の${link('kpi', 'KPI')}と<b>${link('grant', '交付金')}</b>。</p><p>KPI</p>`,
    ),
  );
});

test.for([
  ['a heading', '<h2>KPI</h2>'],
  ['a link', '<p><a href="/kpis/">KPI</a></p>'],
  ['a table', '<table><tbody><tr><td><p>KPI</p></td></tr></tbody></table>'],
  ['what opens', '<details><summary><p>KPI</p></summary></details>'],
  ['a figure', '<figure><p>KPI</p></figure>'],
  ['an item of a legend', '<ul><li><svg></svg>KPI</li></ul>'],
  ['a list of things', '<ul class="bare"><li>KPI</li></ul>'],
  ['words that are no sentence', '<div>KPI</div>'],
] as const)('%s stays as it is', ([, inside]) => {
  expect(explained(page(inside))).toBe(page(inside));
});

test('a word that a text leads to the glossary itself is not linked behind it', () => {
  const text = page('<p><a href="/glossary/#kpi">KPI</a> KPI</p>');
  expect(explained(text)).toBe(text);
});

test('a word that is another link, too, is told apart by the name of its own', () => {
  const other = '<nav><a href="/kpis/"> <b>KPI</b></a></nav>';
  expect(explained(page(`${other}<p>KPI</p>`))).toBe(
    page(`${other}<p><a data-term href="/glossary/#kpi" aria-label="KPIとは">KPI</a></p>`),
  );
});

test('pages that no search finds stay as they are', () => {
  const text = '<!DOCTYPE html><html lang="ja"><body><main><p>KPI</p></main></body></html>';
  expect(explained(text)).toBe(text);
});
