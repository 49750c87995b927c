import { foreignLanguage } from '../../i18n/japanese-words.ts';
import type { Language } from '../../model/language.ts';
import { midnight } from '../descriptions/dataset.ts';
import { branch, element, type Markup, xmlDocument } from '../../write/markup.ts';

/** One change as readers of the feed see it. */
export interface FeedEntry {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Names the entry among all that the feed has ever held: parts of an address, not encoded. */
  readonly name: readonly string[];
  readonly title: string;
  readonly summary: string;
  /** Code and label of the kind of change. */
  readonly type: { readonly code: string; readonly label: string };
  /** Address of the page with more about it. */
  readonly address: string;
}

export interface Feed {
  readonly language: Language;
  readonly title: string;
  /** Whole address of the site, which names its entries. */
  readonly home: string;
  /** Addresses of the feed itself and of the page that it belongs to. */
  readonly address: string;
  readonly page: string;
  readonly author: string;
  readonly rights: string;
  readonly modified: string;
  /** Of the days: midnight is that of Japan there. */
  readonly country: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * The day that RFC 4151 asks for in every identifier. It is no day of the content: one more row
 * there would rename every entry, and readers would see all of them as new.
 */
const minted = '2026-11-22';

/** Identifier that stays when a page moves: https://www.rfc-editor.org/rfc/rfc4151 */
function tagOf({ home }: Feed, name: readonly string[]): string {
  const { hostname, pathname } = new URL(home);
  return `tag:${hostname},${minted}:${pathname}${name.map(encodeURIComponent).join('/')}`;
}

function entryOf(entry: FeedEntry, feed: Feed): Markup {
  const { date, name, title, summary, type, address } = entry;
  const spoken = (text: string) => ({ 'xml:lang': foreignLanguage(text, feed.language) });
  return branch('entry', {}, [
    element('id', {}, [tagOf(feed, ['changes', ...name])]),
    element('title', spoken(title), [title]),
    element('updated', {}, [midnight(date, feed.country)]),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('category', { term: type.code, label: type.label }),
    element('summary', spoken(summary), [summary]),
  ]);
}

/** Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function writeFeed(feed: Feed): string {
  const { language, title, address, page, author, rights, modified, entries } = feed;
  const root = branch('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    element('id', {}, [tagOf(feed, ['changes'])]),
    element('title', {}, [title]),
    element('updated', {}, [midnight(modified, feed.country)]),
    branch('author', {}, [element('name', {}, [author])]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('rights', {}, [rights]),
    ...entries.map((entry) => entryOf(entry, feed)),
  ]);
  return xmlDocument(root);
}
