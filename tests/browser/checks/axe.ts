import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe-core into a page; the page's content security policy must be bypassed. */
export async function installAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe.source });
}

/** Rules of WCAG 2.2 AA and of good practice that the page breaks as it is shown now. */
export async function axeFindings(page: Page): Promise<Finding[]> {
  const violations = await page.evaluate(async (runOnly) => {
    const results = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return results.violations;
  }, tags);
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
