import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/search/build/extract.ts';
import { pageRecord } from '../../src/search/build/page-record.ts';
import { createStyleReader } from '../../src/search/build/style-reader.ts';
import { nextLine, piecesOf, seenTexts } from './checks/pieces.ts';
import { config, pages, visit } from './visit.ts';

/** As a reader compares two texts: not by their spaces. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

const styleOf = createStyleReader(config.outputDirectory);

/** Readings stand between the words of plain Japanese, and are no words that are searched. */
const indexed = pages.flatMap(({ address, html }) => {
  const page = readPage(html, styleOf);
  if (!page || address.startsWith('easy/')) return [];
  const record = pageRecord(page, address, []);
  return [{ address, record, blocks: page.blocks.map(({ text }) => bare(text)) }];
});

describe('the search finds what is seen, and nothing that only two neighbours make', () => {
  test.for(indexed)('/$address', async ({ address, blocks }) => {
    const page = await visit(address, {
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: false,
    });
    const pieces = piecesOf(await page.evaluate(seenTexts)).map(bare);
    const whole = pieces.map((piece) => piece.replaceAll(nextLine, ''));
    const parts = pieces.flatMap((piece) => piece.split(nextLine));
    expect({
      joined: blocks.filter((block) => !whole.some((piece) => piece.includes(block))),
      lost: parts.filter((piece) => !blocks.some((block) => block.includes(piece))),
    }).toEqual({ joined: [], lost: [] });
  });
});

test('text in a section is linked to the heading above it, or to none', () => {
  const wrong = indexed.flatMap(({ address, record }) => {
    let above = '';
    return record.blocks.flatMap(({ block, position }) => {
      if (block.level === 2 && !block.continuesRow) above = block.text;
      const anchor = record.fragment.anchors.findLast(({ location }) => location <= position);
      const isSecond = anchor?.element === 'h2';
      return isSecond && !anchor.text.startsWith(above) ? [{ address, text: block.text }] : [];
    });
  });
  expect(wrong).toEqual([]);
});
