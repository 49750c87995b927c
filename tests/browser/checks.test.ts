import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../src/serve/static-server.ts';
import { darkness, latentBorders, motion, printing, shapeContrast } from './checks/appearance.ts';
import { axeFindings, installAxe } from './checks/axe.ts';
import { htmlFindings } from './checks/html.ts';
import { linkFaults } from './checks/links.ts';
import { keyboard, skipLink } from './checks/keyboard.ts';
import { brokenNumbers, hiddenCells } from './checks/numbers.ts';
import { mainText } from './checks/plain-text.ts';
import { watch } from './checks/privacy.ts';
import { reflow } from './checks/reflow.ts';
import { landmarks, structure, tablesAndFigures } from './checks/structure.ts';
import { typography } from './checks/typography.ts';
import { widows } from './checks/widows.ts';
import type { Finding } from './finding.ts';
import { openTab } from './visit.ts';

/**
 * The checks themselves: each of them passes a page that keeps the rules and finds every fault
 * that was put into the other one. Expected are all rules of a check, so none of them is idle.
 */
let site: RunningSite;

beforeAll(async () => {
  site = await serveSite({ directory: `${import.meta.dirname}/examples`, base: '/', port: 0 });
});

afterAll(() => site.close());

type Options = Parameters<typeof openTab>[0];

async function example(name: 'sound' | 'faulty', options: Options = {}) {
  const page = await openTab(options);
  await page.goto(`${site.url}${name}/`, { waitUntil: 'load' });
  return page;
}

function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

const expected = {
  structure: [
    'application-role-is-not-used',
    'heading-level-is-not-skipped',
    'page-has-heading',
    'page-has-landmark',
    'page-has-language',
    'page-has-one-h1',
    'page-has-one-main',
    'style-attribute-is-not-used',
    'svg-is-hidden-or-named',
    'tabindex-is-not-positive',
    'zoom-is-allowed',
  ],
  tablesAndFigures: [
    'download-names-format',
    'download-names-size',
    'figure-holds-a-table',
    'figure-is-labelled',
    'table-has-caption',
    'table-header-has-scope',
  ],
  typography: [
    'body-has-16-px',
    'digits-in-cells-are-tabular',
    'paragraph-has-line-height',
    'sizes-are-those-of-the-scale',
    'text-has-no-half-width-kana',
    'text-has-no-zero-width-space',
    'text-is-not-italic',
    'text-is-not-justified',
  ],
  brokenNumbers: ['number-is-not-broken'],
  hiddenCells: ['cell-is-in-sight', 'scrolling-is-shown'],
  reflow: ['page-does-not-scroll-sideways', 'text-is-not-cut-off'],
  darkness: ['dark-page-has-dark-background'],
  shapeContrast: ['shape-has-contrast'],
  latentBorders: ['border-is-seen-or-not-there'],
  widows: ['last-line-has-three-signs'],
  motion: ['nothing-moves', 'scrolling-is-not-animated'],
  printing: ['controls-are-not-printed', 'figures-and-rows-are-kept-together', 'paper-is-white'],
};

describe('a check finds what breaks its rules and nothing else', () => {
  const checks = {
    structure,
    tablesAndFigures,
    typography,
    brokenNumbers,
    hiddenCells,
    reflow,
    darkness,
    shapeContrast,
    latentBorders,
    widows,
    motion,
    printing,
  };

  test.for(Object.entries(checks))('%s', async ([name, check]) => {
    const faulty = await example('faulty', { colorScheme: 'dark' });
    const sound = await example('sound', { colorScheme: 'dark', reducedMotion: 'reduce' });
    if (check === printing) await sound.emulateMedia({ media: 'print' });
    expect(await sound.evaluate(check, landmarks.whole)).toEqual([]);
    expect(rulesOf(await faulty.evaluate(check, landmarks.whole))).toEqual(
      expected[name as keyof typeof expected],
    );
  });
});

/** The rules that a page with this body breaks, as one line. */
async function skipFaults(body: string): Promise<string> {
  const page = await openTab();
  await page.goto(`${site.url}sound/`);
  await page.setContent(`<!doctype html><title>a</title>${body}`);
  return rulesOf(await skipLink(page)).join(' ');
}

test('the walk with the keyboard finds what is covered, small, not outlined or unreachable', async () => {
  expect(await keyboard(await example('sound'))).toEqual([]);
  expect(rulesOf(await keyboard(await example('faulty')))).toEqual([
    'focus-is-not-covered',
    'focus-is-on-something-visible',
    'focus-is-outlined',
    'target-has-24-px',
  ]);
});

test('a skip link must be first and lead into the main part', async () => {
  expect(await skipLink(await example('sound'))).toEqual([]);
  expect(await skipFaults('<a href="/">a</a><main id="main"></main>')).toBe('skip-link-is-first');
  expect(await skipFaults('<a href="#top">a</a><p id="top"></p><main></main>')).toBe(
    'skip-link-leads-to-main',
  );
  const disobedient = '<a href="#main" onclick="return false">a</a><a href="/">a</a>';
  expect(await skipFaults(`${disobedient}<main id="main"></main>`)).toBe(
    'skip-link-moves-the-focus',
  );
});

test('axe is loaded and finds faults: those of colours, all others, or both', async () => {
  const found = async (name: 'sound' | 'faulty') => {
    const page = await example(name, { bypassCSP: true });
    await installAxe(page);
    const [all, colours, words] = [
      rulesOf(await axeFindings(page)),
      rulesOf(await axeFindings(page, 'colours')),
      rulesOf(await axeFindings(page, 'words')),
    ];
    expect([...colours, ...words].sort()).toEqual(all.toSorted());
    return { all, colours };
  };
  expect((await found('sound')).all).toEqual([]);
  const { all, colours } = await found('faulty');
  expect(all).toEqual(expect.arrayContaining(['html-has-lang', 'tabindex']));
  expect(colours).toEqual(['color-contrast']);
});

test('what a page asks, stores and says on the console is found', async () => {
  const rules = { sound: [''], faulty: [''] };
  for (const name of ['sound', 'faulty'] as const) {
    const page = await openTab();
    const findings = watch(page, site.url);
    await page.goto(`${site.url}${name}/`, { waitUntil: 'load' });
    rules[name] = rulesOf(await findings());
  }
  expect(rules.sound).toEqual([]);
  expect(rules.faulty).toEqual([
    'console-is-quiet',
    'no-cookie',
    'no-storage',
    'policy-is-kept',
    'policy-is-strict',
    'policy-is-there',
    'request-stays-here',
    'request-succeeds',
    'script-does-not-fail',
  ]);
});

test('text that only a script adds is noticed', async () => {
  const textOf = async (name: 'sound' | 'faulty', javaScriptEnabled: boolean) =>
    (await example(name, { javaScriptEnabled })).evaluate(mainText);
  expect(await textOf('sound', true)).toContain('守るべきことを守ったページ');
  expect(await textOf('sound', true)).toBe(await textOf('sound', false));
  expect(await textOf('faulty', true)).not.toBe(await textOf('faulty', false));
});

test('a link to nothing, past the base path or with a detour is found', async () => {
  const links = ['', 'k/', 'k', 'gone/', '/k/', 'k/#here', 'k/#there', 'javascript:go()'];
  const home = links.map((link) => `<a href="${link}">a</a>`).join('');
  const files = [
    { address: '', text: `${home}<p id="twice"></p><p id="twice"></p>` },
    { address: 'k/', text: '<p id="here"></p><a href="https://other.example/">a</a>' },
    { address: 'feed.xml', text: '<feed><link href="https://site.example/repo/gone/"/></open>' },
  ];
  const names = new Set(['index.html', 'k/index.html', 'feed.xml']);
  const publication = { files: names, origin: 'https://site.example', base: '/repo/' };
  expect(await linkFaults(await openTab(), files, publication)).toEqual([
    '/repo/  [link-is-not-empty]  ',
    '/repo/  [link-ends-with-slash]  k',
    '/repo/  [link-leads-to-a-file]  gone/',
    '/repo/  [link-is-below-base]  /k/',
    '/repo/  [link-leads-to-an-id]  k/#there',
    '/repo/  [link-is-an-address]  javascript:go()',
    '/repo/  [id-is-unique]  twice',
    '/repo/feed.xml  [link-leads-to-a-file]  https://site.example/repo/gone/',
    '/repo/feed.xml  [xml-is-readable]  feed.xml',
  ]);
});

test('invalid HTML is found', async () => {
  const html = '<!doctype html><html lang="ja"><head><title>a</title></head><body>';
  expect(rulesOf(await htmlFindings(`${html}<p id="a"></p><p id="a"></p></body></html>`))).toEqual([
    'no-dup-id',
  ]);
});

test('an empty heading is found, but for the one that a script fills', async () => {
  const html = '<!doctype html><html lang="ja"><head><title>a</title></head><body><h1>a</h1>';
  const rulesIn = async (body: string) =>
    rulesOf(await htmlFindings(`${html}${body}</body></html>`));
  expect(await rulesIn('<template><h2></h2></template>')).toEqual([]);
  expect(await rulesIn('<template></template><h2></h2>')).toEqual(['empty-heading']);
  const nested = '<template><template></template><h2></h2></template>';
  expect(await rulesIn(nested)).toEqual([]);
});

test('a form without a button is found, but for the one that a script completes', async () => {
  const html = '<!doctype html><html lang="ja"><head><title>a</title></head><body><h1>a</h1>';
  const form = '<form><div data-part="rest"></div></form>';
  const rulesIn = async (body: string) =>
    rulesOf(await htmlFindings(`${html}${body}</body></html>`));
  expect(await rulesIn(form)).toEqual(['wcag/h32']);
  const button = '<template><button type="submit">a</button></template>';
  expect(await rulesIn(form + button)).toEqual([]);
  expect(await rulesIn(`<form><div></div></form>${button}`)).toEqual(['wcag/h32']);
});
