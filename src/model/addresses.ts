import type { TableName } from './database.ts';
import { easyPrefix, type Edition } from './edition.ts';

/** Ids are letters, digits and hyphens, so they need no escaping. */
function compareQuery(ids: readonly string[], show: 'value' | 'change'): string {
  const query = [
    ...(show === 'change' ? ['show=change'] : []),
    ...(ids.length > 0 ? [`kpi=${ids.join(',')}`] : []),
  ].join('&');
  return query === '' ? '' : `?${query}`;
}

/**
 * Every address of an edition below `base`, which is `/` or `/some-repository/`. Its pages begin
 * with its prefix; files without words are the same for every edition.
 */
export function createUrls(base: string, prefix = '') {
  const root = base.replace(/\/+$/, '');
  const file = (path: string) => `${root}/${path}`;
  const at = (path: string) => file(`${prefix}${path}`);
  return {
    home: at(''),
    /** The page of another edition that is the same as the one at this address. */
    sameIn: (edition: Pick<Edition, 'prefix'>, pathname: string) =>
      file(`${edition.prefix}${pathname.slice(at('').length)}`),
    /** The pages in plain Japanese. */
    easy: file(easyPrefix),
    easyProject: (id: string) => file(`${easyPrefix}projects/${id}/`),
    projects: at('projects/'),
    project: (id: string) => at(`projects/${id}/`),
    goals: at('goals/'),
    goal: (id: string) => at(`goals/${id}/`),
    /** The address of policies; their list is that of the goals. */
    policies: at('policies/'),
    policy: (id: string) => at(`policies/${id}/`),
    kpis: at('kpis/'),
    kpisWithStatus: (status: string) => at(`kpis/status/${status}/`),
    /** A grade by its scale and its place on it. */
    kpisWithGrade: (scaleId: string, seq: number) => at(`kpis/grades/${scaleId}/${seq}/`),
    kpi: (id: string) => at(`kpis/${id}/`),
    /** A page of a list; the first one has the address of the list. */
    listPage: (list: string, number: number) => (number === 1 ? list : `${list}page/${number}/`),
    /** The comparison, of these KPIs if any are named. */
    compare: (ids: readonly string[] = [], show: 'value' | 'change' = 'value') =>
      at(`kpis/compare/${compareQuery(ids, show)}`),
    finance: at('finance/'),
    data: at('data/'),
    table: (name: TableName) => at(`data/${name}/`),
    reuse: at('reuse/'),
    search: at('search/'),
    searchFor: (query: string) => at(`search/?${new URLSearchParams({ q: query }).toString()}`),
    searchBundle: at('pagefind/'),
    about: at('about/'),
    method: at('about/method/'),
    accessibility: at('about/accessibility/'),
    machineReadability: at('about/machine-readability/'),
    /** Where staff bring a report. */
    check: at('check/'),
    embedKpi: (id: string) => at(`embed/kpis/${id}/`),
    paper: (vintage: string) => at(`print/${vintage}/`),
    leaflet: (projectId: string) => at(`print/projects/${projectId}/`),
    updates: at('updates/'),
    glossary: at('glossary/'),
    /** Where the glossary explains a term. */
    term: (id: string) => at(`glossary/#${id}`),
    source: (id: string) => at(`sources/${id}/`),
    /** Its figures by page. */
    sourceFigures: (id: string) => at(`sources/${id}/#pages`),
    feed: at('feed.xml'),
    icon: file('icon.svg'),
    /** A page or a file with words by its path in the edition. */
    own: at,
    /** A published file by its path below the base. */
    file,
  };
}
