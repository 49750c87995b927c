import { changeNames, newestChanges } from '../derive/changes.ts';
import { ja } from '../i18n/ja.ts';
import type { Change } from '../model/database.ts';
import type { Feed, FeedEntry } from '../publish/web/feed.ts';
import { siteIn, database, labels, settings } from '../site/database.ts';
import { dataset } from './dataset.ts';
import { scopeLink } from '../site/scope.ts';
import { absolute, url } from '../site/url.ts';

/** Most changes in the feed; older ones stay on the page of all changes. */
const mostEntries = 100;

function entryOf(change: Change, names: ReturnType<typeof changeNames>): FeedEntry {
  const { date, scope, change_type, before, after, reason } = change;
  const link = scopeLink(scope, siteIn('ja'));
  const { label } = labels('change_types', change_type);
  return {
    date,
    name: names[database.changes.indexOf(change)] ?? [date, scope],
    title: ja.metadata.change({ type: label, scope: link?.label ?? scope }),
    summary: ja.metadata.changeSummary({ reason, before: before ?? '', after: after ?? '' }),
    type: { code: change_type, label },
    address: absolute(link?.href ?? url.updates),
  };
}

export function changesFeed(): Feed {
  const names = changeNames(database.changes);
  return {
    title: ja.metadata.feed({ site: settings.name }),
    address: absolute(url.feed),
    page: dataset.addresses.updates,
    author: settings.publisher.name,
    rights: settings.licence.name,
    modified: dataset.modified,
    entries: newestChanges(database.changes, mostEntries).map((change) => entryOf(change, names)),
  };
}
