import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';

/** Writes down what a page does wrong while it is loaded; call before it goes anywhere. */
export function watch(page: Page, site: string): () => Promise<Finding[]> {
  const findings: Finding[] = [];
  const note = (rule: string, element: string) => findings.push({ rule, element });
  const { origin } = new URL(site);
  let underWay = 0;
  page.on('request', () => underWay++);
  page.on('requestfinished', () => underWay--);
  page.on('requestfailed', () => underWay--);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note('console-is-quiet', message.text());
  });
  page.on('pageerror', (error) => note('script-does-not-fail', error.message));
  page.on('requestfailed', (request) => note('request-succeeds', request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) note('request-succeeds', response.url());
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) note('request-stays-here', request.url());
  });
  return async () => {
    await scrollThrough(page);
    while (underWay > 0) await page.waitForTimeout(20);
    const cookies = await page.context().cookies();
    return [
      ...findings,
      ...cookies.map(({ name }) => ({ rule: 'no-cookie', element: name })),
      ...(await page.evaluate(tracesAndPolicy)),
    ];
  };
}

/** Brings every part of the page into view once, so that what loads late loads. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const step = innerHeight;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
    }
    await frame();
  });
}

/** Runs in the page: what it stored, and whether its policy is in force and strict. */
function tracesAndPolicy(): Finding[] {
  const { all, violations } = window.look;
  const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  const policies = all('meta[http-equiv="content-security-policy" i]').map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const loose = policies.filter((policy) => /'unsafe-(inline|eval)'|\*/.test(policy));
  const isWithout = !policies.some((policy) => policy.includes('script-src'));
  return [
    ...stored.map((element) => ({ rule: 'no-storage', element })),
    ...violations.map((element) => ({ rule: 'policy-is-kept', element })),
    ...loose.map((element) => ({ rule: 'policy-is-strict', element })),
    ...(isWithout ? [{ rule: 'policy-is-there', element: 'meta content-security-policy' }] : []),
  ];
}
