import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { sites } from './tests/browser/sites.ts';
import { browserTests, buildTests, componentTests, testsOfPublished } from './tests/projects.ts';

/**
 * After the tests of builds, which come after those of units: none takes another one's time. A
 * browser waits for half of it, so there are more of them than a small machine has cores.
 */
const inBrowser = {
  globalSetup: ['tests/browser/setup.ts'],
  maxWorkers: 3,
  sequence: { groupOrder: 2 },
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

const testsNamed = (names: readonly string[]) =>
  names.map((name) => `tests/browser/${name}.test.ts`);

/**
 * These press what only the first report has, or measure amounts of it or beside it, so they run on a
 * site of it. How often a clerk presses something depends on what a report leaves unclear.
 */
const ofFirstReport = testsNamed([
  'check-presses',
  'choices',
  'first-click',
  'interactive',
  'large-numbers',
  'money-bars',
  'questions',
  'slow-network',
]);

/** What they find depends on the content, so they run on a site of another city as well. */
const ofAnyCity = testsNamed([
  'accessibility',
  'appearance',
  'budget',
  'bullet-bars',
  'embed',
  'files',
  'first-screen',
  'home-strip',
  'kpi-chart',
  'numbers',
  'over-target',
  'pictures',
  'print',
  'provenance',
  'reflow',
  'reuse',
  'search-examples',
  'search-text',
  'structure',
]);

/** These ask for the forms of KPIs that only the example has, whose city is invented. */
const ofExample = testsNamed(['forms', 'guide-pictures']);

const components = getViteConfig(
  { test: { name: 'components', include: componentTests, css: true, testTimeout: 60_000 } },
  { configFile: false, logLevel: 'error' },
);

export default defineConfig({
  test: {
    globalSetup: 'tests/temporary-folder.ts',
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...browserTests, ...componentTests, ...buildTests, ...testsOfPublished],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      components,
      {
        test: {
          name: 'build',
          include: buildTests,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'site',
          include: browserTests,
          exclude: [...ofFirstReport, ...ofExample],
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'first-report',
          include: [...ofFirstReport, ...testsOfPublished],
          env: sites['first-report'],
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'another-city',
          include: ofAnyCity,
          env: sites['another-city'],
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'example-city',
          include: [...ofExample, ...testsNamed(['glossary', 'kpi-chart', 'over-target'])],
          env: sites['example-city'],
        },
      },
    ],
  },
});
