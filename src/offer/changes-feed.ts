import { changeNames, newestChanges } from '../derive/changes.ts';
import type { Change } from '../model/database.ts';
import type { Feed, FeedEntry } from '../publish/web/feed.ts';
import { database, labels, language, settings, siteIn, words } from '../site/database.ts';
import { dataset } from './dataset.ts';
import { scopeLink } from '../site/scope.ts';
import { absolute, url } from '../site/url.ts';

/** Most changes in the feed; older ones stay on the page of all changes. */
const mostEntries = 100;

function entryOf(change: Change, names: ReturnType<typeof changeNames>): FeedEntry {
  const { date, scope, change_type, before, after, reason } = change;
  const link = scopeLink(scope, siteIn(language));
  const { label } = labels('change_types', change_type);
  return {
    date,
    name: names[database.changes.indexOf(change)] ?? [date, scope],
    title: words.metadata.change({ type: label, scope: link?.label ?? scope }),
    summary: words.metadata.changeSummary({ reason, before: before ?? '', after: after ?? '' }),
    type: { code: change_type, label },
    address: absolute(link?.href ?? url.updates),
  };
}

export function changesFeed(): Feed {
  const names = changeNames(database.changes);
  return {
    language,
    title: words.metadata.feed({ site: settings.name }),
    address: absolute(url.feed),
    page: dataset.addresses.updates,
    author: settings.publisher.name,
    rights: settings.licence.name,
    modified: dataset.modified,
    entries: newestChanges(database.changes, mostEntries).map((change) => entryOf(change, names)),
  };
}
