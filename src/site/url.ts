import type { TableName } from '../model/database.ts';

/** Every address of the site below `base`, which is `/` or `/some-repository/`. */
export function createUrls(base: string) {
  const root = base.replace(/\/+$/, '');
  const at = (path: string) => `${root}/${path}`;
  return {
    home: at(''),
    projects: at('projects/'),
    project: (id: string) => at(`projects/${id}/`),
    kpis: at('kpis/'),
    kpisWithStatus: (status: string) => at(`kpis/status/${status}/`),
    kpi: (id: string) => at(`kpis/${id}/`),
    finance: at('finance/'),
    data: at('data/'),
    table: (name: TableName) => at(`data/${name}/`),
    search: at('search/'),
    searchBundle: at('pagefind/'),
    about: at('about/'),
    method: at('about/method/'),
    updates: at('updates/'),
    source: (id: string) => at(`sources/${id}/`),
    icon: at('icon.svg'),
    /** A published file by its path below the base. */
    file: (path: string) => at(path),
  };
}

export const url = createUrls(import.meta.env.BASE_URL);

/** The whole address of a page or file, for citations and for other sites. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
