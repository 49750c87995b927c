import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const program = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Puts axe-core into the page that is open. */
export async function installAxe(page: Page): Promise<void> {
  await page.evaluate(program);
}

/** Puts axe-core into each page that the tab opens from now on, which takes a fifth of the time. */
export async function keepAxe(tab: Page): Promise<void> {
  await tab.addInitScript({ content: program });
}

/** Rules about colours: the only ones that a theme can break, and that take the most time by far. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Rules of WCAG 2.2 AA and of good practice that the page breaks as it is shown now: all of them,
 * those about colours, or all but those.
 */
export async function axeFindings(
  page: Page,
  rules: 'all' | 'colours' | 'words' = 'all',
): Promise<Finding[]> {
  const options: axe.RunOptions = {
    runOnly: rules === 'colours' ? ofColours : tags,
    rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: rules !== 'words' }])),
    resultTypes: ['violations'],
  };
  const violations = await page.evaluate(async (chosen) => {
    const results = await window.axe.run(document, chosen);
    return results.violations;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ rule: id, element: `${node.html.slice(0, 160)} ${reasonOf(node)}` })),
  );
}

function reasonOf({ failureSummary }: { failureSummary?: string | undefined }): string {
  return (failureSummary ?? '').replace(/\s+/g, ' ');
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
