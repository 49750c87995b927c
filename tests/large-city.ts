import { codeListsIn, planFiles } from '../bench/content/plan-files.ts';
import { largePlan } from '../bench/content/large-plan.ts';
import { loadContent } from '../src/load/load-content.ts';
import { createSite, createSiteContent, type Site } from '../src/site/site.ts';

/** What the pages of a made-up city speak about that has so many KPIs. */
export function largeCity(kpiCount: number): Site {
  const { content, problems } = loadContent([
    ...codeListsIn('tests/fixtures/base/content'),
    ...planFiles(largePlan(kpiCount)),
  ]);
  if (!content) throw new Error(`The large city has ${problems.length} problems.`);
  const edition = { language: 'ja', prefix: '' } as const;
  return createSite(createSiteContent(content), {
    ...{ edition, editions: [edition], first: null },
    basePath: '/',
    siteUrl: 'https://example.jp',
    contactUrl: null,
  });
}
