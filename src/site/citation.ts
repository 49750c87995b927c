import type { KpiAnswer } from '../derive/portfolio.ts';
import { ja } from '../i18n/ja.ts';
import { settings, sourceOf } from './database.ts';
import { absolute, url } from './url.ts';

/** Credit line and reference to copy for the figures of a KPI. */
export function citationOf({ kpi }: KpiAnswer): string {
  const source = sourceOf(kpi.source_id);
  return ja.pages.kpi.citation({
    site: settings.name,
    name: kpi.name_plain,
    publisher: source.publisher,
    document: [source.meeting, source.title].filter((part) => part !== null).join(' '),
    date: ja.format.date(source.issued),
    page: kpi.source_page,
    url: absolute(url.kpi(kpi.kpi_id)),
  });
}
