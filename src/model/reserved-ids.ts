/** Addresses beside the pages of KPIs, projects and sources: `/kpis/compare/` is no KPI. */
const routes = ['index', 'compare', 'status', 'all', 'latest', 'v1', 'releases', '404'];

/** Anchors of pages and parts of pages, which a reader's link must find only once. */
const anchors = [
  'about',
  'changes',
  'charts',
  'cite',
  'compare-reason',
  'credit',
  'data',
  'descriptions',
  'discrepancies',
  'document',
  'download',
  'embed',
  'examples',
  'explorer',
  'facts',
  'goals',
  'kpis',
  'legend',
  'licence',
  'machine-readability',
  'main',
  'matrix',
  'money',
  'open',
  'own',
  'pages',
  'pictures',
  'projects',
  'promise',
  'revision',
  'revisions',
  'rows',
  'search',
  'search-query',
  'site-search',
  'standing',
  'standings',
  'tables',
  'updates',
  'verdict',
  'views',
  'watch',
];

/** Beginnings of anchors that end with a name or a number. */
const beginnings = /^(?:page|hatch|dots)-/u;

/** Files that Windows cannot have. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/u;

const names = new Set([...routes, ...anchors]);

/** True for an ID whose page, file or anchor would be in the way of another. */
export function isReserved(id: string): boolean {
  return names.has(id) || beginnings.test(id) || devices.test(id);
}
