import { changeNames, newestChanges } from '../derive/changes.ts';
import type { Change } from '../model/database.ts';
import type { Feed, FeedEntry } from '../publish/web/feed.ts';
import { scopeLink } from '../site/scope.ts';
import type { Site } from '../site/site.ts';
import { datasetOf } from './dataset.ts';

/** Most changes in the feed; older ones stay on the page of all changes. */
const mostEntries = 100;

/** A change with the name by which programs know it. */
type NamedChange = readonly [Change, FeedEntry['name']];

function entryOf([change, name]: NamedChange, site: Site): FeedEntry {
  const { labels, linked, url, words } = site;
  const { date, scope, change_type, before, after, reason } = change;
  const link = scopeLink(scope, site);
  const { label } = labels('change_types', change_type);
  return {
    date,
    name,
    title: words.metadata.change({ type: label, scope: link?.label ?? scope }),
    summary: words.metadata.changeSummary({ reason, before: before ?? '', after: after ?? '' }),
    type: { code: change_type, label },
    address: linked(link?.href ?? url.updates),
  };
}

function newestNamed({ database }: Site): readonly NamedChange[] {
  const names = changeNames(database.changes);
  return newestChanges(database.changes, mostEntries).map((change) => [
    change,
    names[database.changes.indexOf(change)] ?? [change.date, change.scope],
  ]);
}

export function changesFeed(site: Site): Feed {
  const { absolute, language, linked, settings, url, words } = site;
  const { addresses, modified } = datasetOf(site);
  return {
    language,
    title: words.metadata.feed({ site: settings.name }),
    country: settings.country,
    home: absolute(url.home),
    address: linked(url.feed),
    page: addresses.updates,
    author: settings.publisher.name,
    rights: settings.licence.name,
    modified,
    entries: newestNamed(site).map((named) => entryOf(named, site)),
  };
}
