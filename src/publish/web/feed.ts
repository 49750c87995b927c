import { midnight } from '../descriptions/dataset.ts';
import { xml, xmlDocument, type Xml } from '../../write/xml.ts';

/** One change as readers of the feed see it. */
export interface FeedEntry {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What the change is about; with the date it names the entry. */
  readonly scope: string;
  readonly title: string;
  readonly summary: string;
  /** Code and label of the kind of change. */
  readonly type: { readonly code: string; readonly label: string };
  /** Whole address of the page that tells more. */
  readonly address: string;
}

export interface Feed {
  readonly title: string;
  /** Whole address of the feed itself and of the page that it belongs to. */
  readonly address: string;
  readonly page: string;
  readonly author: string;
  readonly rights: string;
  /** Day on which the figures were first offered: part of every identifier, so it must not change. */
  readonly issued: string;
  readonly modified: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Identifier that stays when a page moves: https://www.rfc-editor.org/rfc/rfc4151 */
function tagOf({ address, issued }: Feed, name: string): string {
  const { hostname, pathname } = new URL(address);
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  return `tag:${hostname},${issued}:${folder}${name}`;
}

function entryOf(entry: FeedEntry, feed: Feed): Xml {
  const { date, scope, title, summary, type, address } = entry;
  return xml('entry', {}, [
    xml('id', {}, [tagOf(feed, `changes/${date}/${encodeURIComponent(scope)}`)]),
    xml('title', {}, [title]),
    xml('updated', {}, [midnight(date)]),
    xml('link', { rel: 'alternate', type: 'text/html', href: address }),
    xml('category', { term: type.code, label: type.label }),
    xml('summary', {}, [summary]),
  ]);
}

/** Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function writeFeed(feed: Feed): string {
  const { title, address, page, author, rights, modified, entries } = feed;
  const root = xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' }, [
    xml('id', {}, [tagOf(feed, 'changes')]),
    xml('title', {}, [title]),
    xml('updated', {}, [midnight(modified)]),
    xml('author', {}, [xml('name', {}, [author])]),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    xml('rights', {}, [rights]),
    ...entries.map((entry) => entryOf(entry, feed)),
  ]);
  return xmlDocument(root);
}
