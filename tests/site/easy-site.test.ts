import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/load/content.ts';
import type { Language } from '../../src/model/language.ts';
import { editionsOf } from '../../src/model/edition.ts';
import { createSite, createSiteContent } from '../../src/site/site.ts';
import { realContent } from '../real-content.ts';

const bare = realContent();

/** The first report with one project in plain Japanese. */
const told: Content = {
  ...bare,
  settings: { ...bare.settings, municipality_easy: '市《し》' },
  database: {
    ...bare.database,
    easy_projects: [{ project_id: 'p2', name: 'な', what: 'これです。', who: 'みんなです。' }],
  },
};

const abroad: Content = { ...told, settings: { ...told.settings, currency: 'USD' } };

/** The pages of an edition, by its place among the languages. */
function siteOf(content: Content, languages: readonly Language[], index = 0) {
  const editions = editionsOf(languages);
  const [first] = editions;
  const edition = editions[index] ?? first;
  if (!edition) throw new Error('A site has a language.');
  return createSite(createSiteContent(content), {
    ...{ edition, editions, first: null, basePath: '/repo/', siteUrl: null, contactUrl: null },
  });
}

describe('pages in plain Japanese', () => {
  test('are there for what the content tells so, once for every edition', () => {
    for (const [index, prefix] of ['/repo/', '/repo/en/'].entries()) {
      const { easy } = siteOf(told, ['ja', 'en'], index);
      expect(easy.projects.map(({ answer }) => answer.project.project_id)).toEqual(['p2']);
      expect(easy.pageFor(prefix)).toBe('/repo/easy/');
      expect(easy.pageFor(`${prefix}projects/p2/`)).toBe('/repo/easy/projects/p2/');
      expect(easy.pageFor(`${prefix}projects/p1/`)).toBe(null);
      expect(easy.pageFor(`${prefix}kpis/`)).toBe(null);
    }
  });

  test.for([
    ['a content without such words', bare, ['ja', 'en']],
    ['a site without Japanese', told, ['en']],
    ['money that plain Japanese has no words for', abroad, ['ja', 'en']],
  ] as const)('are not there for %s, and nothing leads to them', ([, content, languages]) => {
    const { easy } = siteOf(content, languages);
    expect(easy.projects).toEqual([]);
    expect(easy.pageFor('/repo/')).toBe(null);
    expect(easy.pageFor('/repo/projects/p2/')).toBe(null);
  });

  test('show a KPI without plain words by its ordinary name, and say so', () => {
    const [project] = siteOf(told, ['ja']).easy.projects;
    expect(project?.kpis.map(({ isPlain }) => isPlain)).toEqual([false, false, false]);
    expect(project?.kpis[0]?.name).toBe(project?.kpis[0]?.answer.kpi.name_plain);
  });
});
