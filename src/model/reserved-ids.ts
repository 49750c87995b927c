import { projectSections } from './prose.ts';

/** Addresses beside the pages of KPIs, projects and sources: `/kpis/compare/` is no KPI. */
const routes = [
  'index',
  'compare',
  'status',
  'grades',
  'page',
  'all',
  'latest',
  'v1',
  'releases',
  '404',
];

/** Anchors of pages and parts of pages, which a reader's link must find only once. */
const anchors = [
  'about',
  'answer',
  'changes',
  'charts',
  'check',
  'check-file',
  'check-file-hint',
  'cite',
  'compare-reason',
  'contact',
  'credit',
  'data',
  'day',
  'descriptions',
  'discrepancies',
  'document',
  'download',
  'easy-menu',
  'embed',
  'evaluations',
  'examples',
  'explorer',
  'facts',
  'files',
  'goals',
  'kpis',
  'legend',
  'licence',
  'machine-readability',
  'main',
  'matrix',
  'notes',
  'money',
  'open',
  'own',
  'pages',
  'again',
  'parts',
  'pictures',
  'place',
  'plan',
  'policies',
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
  'step-changes',
  'step-doubts',
  'step-file',
  'step-matches',
  'step-tables',
  'tables',
  'updates',
  'verdict',
  'views',
  'watch',
  'known',
  'use',
  'what',
];

/** Names of the examples on the page about reuse, which are anchors there. */
const examples = ['curl', 'duckdb', 'excel', 'javascript', 'pandas', 'python', 'r', 'sheets'];

/** Sections of the texts of projects, where their headings are in letters that an ID may have. */
const sections = projectSections.map(({ heading }) =>
  heading.en.toLowerCase().replaceAll(' ', '-'),
);

/** Beginnings of anchors that end with a name or a number. */
const beginnings =
  /^(?:page|letter|hatch|dots|fact|evaluation|panel|kpi-title)-|^(?:report|release)-\d{4}-\d{2}-\d{2}/u;

/** Ends of the names that figures have in the list of their source: `p2-k2-2023-actual`. */
const endings = /-(?:\d{4}-(?:actual|target)|adoption|application)(?:-\d+)?$/u;

/** The heading over the figure of a KPI, on every page that shows it. */
export const kpiHeading = (kpiId: string) => `kpi-title-${kpiId}`;

/** Files that Windows cannot have. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/u;

const names = new Set([...routes, ...anchors, ...examples, ...sections]);

/** True for an ID whose page, file or anchor would be in the way of another. */
export function isReserved(id: string): boolean {
  return names.has(id) || beginnings.test(id) || endings.test(id) || devices.test(id);
}
