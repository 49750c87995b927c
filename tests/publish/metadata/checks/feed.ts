import { parseFeed } from '@rowanmanning/feed-parser';
import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** RFC 3339, as Atom writes every moment. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

const atom = { a: 'http://www.w3.org/2005/Atom' };

/** Elements that RFC 4287 requires exactly once. */
const required = { '/a:feed': ['id', 'title', 'updated'], '//a:entry': ['id', 'title', 'updated'] };

function textsAt(document: XmlDocument, path: string): readonly string[] {
  return document.find(path, atom).map((node) => node.content);
}

function elementsAt(document: XmlDocument, path: string): readonly XmlElement[] {
  return document.find(path, atom).filter((node) => node instanceof XmlElement);
}

function structureFaults(document: XmlDocument): readonly string[] {
  return Object.entries(required).flatMap(([path, names]) =>
    elementsAt(document, path).flatMap((element) =>
      names
        .filter((name) => element.find(`a:${name}`, atom).length !== 1)
        .map((name) => `${path} needs one ${name}`),
    ),
  );
}

/** Where a feed is not what RFC 4287 asks, or cannot be read by a feed reader. */
export function feedFaults(text: string): readonly string[] {
  const feed = parseFeed(text);
  const document = XmlDocument.fromString(text);
  const ids = textsAt(document, '//a:id');
  const moments = textsAt(document, '//a:updated');
  const entries = textsAt(document, '//a:entry/a:updated');
  const hasAuthor = textsAt(document, '/a:feed/a:author/a:name').length === 1;
  const faults = [
    ...(feed.meta.type === 'atom' && feed.meta.version === '1.0' ? [] : ['this is not Atom 1.0']),
    ...(hasAuthor ? [] : ['the feed has no author']),
    ...structureFaults(document),
    ...moments.filter((value) => !moment.test(value)).map((value) => `“${value}” is no moment`),
    ...ids
      .filter((id, index) => !URL.canParse(id) || ids.indexOf(id) !== index)
      .map((id) => `“${id}” does not identify`),
    ...(entries.join() === entries.toSorted().toReversed().join() ? [] : ['newest is not first']),
    ...feed.items.filter(({ url }) => url === null).map(({ title }) => `${title} leads nowhere`),
  ];
  document.dispose();
  return faults;
}
