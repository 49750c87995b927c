import { crc32 } from 'node:zlib';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { builtFiles as files, bytesOf, settings } from '../publish/metadata/site-files.ts';

/** Pictures of the built site say where their figures come from when nothing stands around them. */

const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  cc: 'http://creativecommons.org/ns#',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
};

/** Chunks of a PNG by their names, each with a checksum that zlib finds right. */
function chunksOf(png: Buffer): readonly (readonly [name: string, content: Buffer])[] {
  const chunks: (readonly [string, Buffer])[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push([named.subarray(0, 4).toString('latin1'), named.subarray(4)]);
    at += length + 12;
  }
  return chunks;
}

/** Texts of the chunks by their keywords: five bytes of zero lie between. */
function textsOf(png: Buffer): ReadonlyMap<string, string> {
  const texts = chunksOf(png).filter(([name]) => name === 'iTXt');
  return new Map(
    texts.map(([, content]) => {
      const end = content.indexOf(0);
      expect([...content.subarray(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
      return [content.subarray(0, end).toString('latin1'), content.subarray(end + 5).toString()];
    }),
  );
}

/** Licence, source and title of an RDF description. */
function rightsIn(xml: string) {
  const document = XmlDocument.fromString(xml);
  const textAt = (path: string) => document.get(path, namespaces)?.content ?? '';
  const rights = {
    licence: textAt('//cc:license/@rdf:resource'),
    statement: textAt('//xmpRights:WebStatement'),
    source: textAt('//dc:source'),
    rights: textAt('//dc:rights//rdf:li[@xml:lang="x-default"]'),
    title: textAt('//dc:title//rdf:li[@xml:lang="x-default"]'),
  };
  document.dispose();
  return rights;
}

const complete = {
  licence: expect.stringMatching(/^https:\/\/[^ ]+\/$/) as string,
  statement: expect.stringMatching(/^https:\/\/[^ ]+\/$/) as string,
  source: expect.stringMatching(/^https?:\/\/[^ ]+\/$/) as string,
  rights: expect.stringContaining(settings.licence.name) as string,
  title: expect.stringMatching(/./) as string,
};

describe.for(files.filter((path) => path.endsWith('.png')))('%s', (path) => {
  const png = bytesOf(path);

  test('is whole: the head first, the end last', () => {
    const names = chunksOf(png).map(([name]) => name);
    expect([names[0], names.at(-1)]).toEqual(['IHDR', 'IEND']);
  });

  test('names title, source, licence and page', () => {
    const texts = textsOf(png);
    expect([...texts.keys()]).toEqual([
      'Title',
      'Description',
      'Source',
      'Copyright',
      'XML:com.adobe.xmp',
    ]);
    const packet = texts.get('XML:com.adobe.xmp') ?? '';
    const xml = packet.replace(/^<\?xpacket[^>]*>|<\?xpacket[^>]*>$/g, '');
    const rights = rightsIn(xml);
    expect(rights).toEqual(complete);
    expect(texts.get('Copyright')).toContain(rights.licence);
    expect(texts.get('Source')).toContain(rights.source);
  });
});

test.for(files.filter((path) => path.endsWith('.svg') && path !== 'icon.svg'))(
  '%s holds source and licence as RDF',
  (path) => {
    const text = bytesOf(path).toString();
    expect(text).toMatch(/<metadata><rdf:RDF /);
    expect(rightsIn(text)).toEqual(complete);
  },
);
