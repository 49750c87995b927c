import { describe, expect, test } from 'vitest';
import { pageRecord } from '../../src/search/build/page-record.ts';
import { readPage } from '../../src/search/build/extract.ts';

const textsOf = (body: string) =>
  readPage(`<html lang="ja"><body data-pagefind-body>${body}</body></html>`)?.blocks.map(
    ({ text }) => text,
  );

describe('a page', () => {
  test('without an element for the index stays out of it', () => {
    expect(readPage('<main><h1>創業</h1></main>')).toBeNull();
  });

  test('gives its title first, wherever the heading stands', () => {
    const page = readPage(
      '<html lang="JA"><nav>ホーム</nav><main data-pagefind-body data-search-kind="kpi"><p>前</p><h1>創業<br>支援</h1><p>後</p></main></html>',
    );
    expect(page?.title).toBe('創業 支援');
    expect(page?.language).toBe('ja');
    expect(page?.attributes).toEqual({ kind: 'kpi' });
    expect(page?.blocks.map(({ text, level }) => [text, level])).toEqual([
      ['創業 支援', 1],
      ['前', 0],
      ['後', 0],
    ]);
  });

  test('without a heading is named by its title element', () => {
    const page = readPage('<title>名前</title><div data-pagefind-body>本文</div>');
    expect(page?.blocks.map(({ text }) => text)).toEqual(['名前', '本文']);
  });

  test('may have several searched elements', () => {
    const html = '<h1 data-pagefind-body>題</h1><p>外</p><main data-pagefind-body><p>中</p></main>';
    expect(readPage(html)?.blocks.map(({ text }) => text)).toEqual(['題', '中']);
  });
});

describe('blocks of text', () => {
  test.each([
    ['inline elements and wbr join', '<p>創<b>業</b>支<wbr>援</p>', ['創業支援']],
    ['br is white space', '<p>NEO<br>GREEN</p>', ['NEO GREEN']],
    ['references are characters', '<p>A&amp;B&nbsp;&#x3042;</p>', ['A&B あ']],
    ['blocks end with their element', '<p>一</p>二<div>三</div>四', ['一', '二', '三', '四']],
    [
      'tags that are left open end as HTML says',
      '<ul><li>一<li>二</ul><p>三<p>四',
      ['一', '二', '三', '四'],
    ],
    [
      'readings of characters are left out',
      '<ruby>創<rp>(</rp><rt>そう</rt><rp>)</rp></ruby>業',
      ['創業'],
    ],
    [
      'what is hidden or ignored is left out',
      '<p hidden>a</p><p data-pagefind-ignore>b</p><svg><text>c</text></svg><script>d</script><template>e</template>f',
      ['f'],
    ],
    ['comments are left out', 'a<!-- b -->c', ['ac']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test.each([
    ['a line of its own', '.a { display: block }'],
    ['an item of a flexible box', 'p { display: flex }'],
    ['a place of its own', '.a { position: absolute }'],
    ['a gap beside it', '.a { display: inline-block; margin-left: 0.5em }'],
    ['a cell by its look', '.a { display: table-cell }'],
    ['any of these on some screens', '@media (width < 40rem) { .a { display: block } }'],
  ])('what has %s stands apart', (_, css) => {
    const html = `<style>${css}</style><p><span class="a">100</span><span class="a">0</span></p>`;
    expect(textsOf(html)).toEqual(['100', '0']);
  });

  test.each([
    ['is only coloured', '.a { color: red; margin: 1em 0 }'],
    ['is kept on one line', '.a { display: inline-block; margin: 0 }'],
    ['is a line of its own on paper', '@media print { .a { display: block } }'],
    ['is named by a selector that nobody knows', '.a:unknown(b) { display: block }'],
    ['is preceded by a decoration', '.a::before { display: block }'],
  ])('what %s is part of its text', (_, css) => {
    expect(textsOf(`<style>${css}</style><p>創<span class="a">業</span>支援</p>`)).toEqual([
      '創業支援',
    ]);
  });

  test('what styles hide is left out, unless other styles show it', () => {
    const css = '.a, .b { display: none } @media (scripting: enabled) { .b { display: block } }';
    expect(
      textsOf(`<style>${css}</style><p class="a">見えない</p><p class="b">見える</p>`),
    ).toEqual(['見える']);
  });

  test('what stands apart in one block continues its row', () => {
    const page = readPage(
      '<style>span { display: block }</style><main data-pagefind-body><p><span>令和7</span><span>2025</span></p><p>次</p></main>',
    );
    expect(page?.blocks.map(({ text, continuesRow }) => [text, continuesRow])).toEqual([
      ['令和7', false],
      ['2025', true],
      ['次', false],
    ]);
  });

  test('cells of a row and explanations of a term continue it', () => {
    const page = readPage(
      '<main data-pagefind-body><table><tr><th>年度</th><td>28</td><td>30</td></tr><tr><td>R5</td></tr></table><dl><dt>KPI</dt><dd>数</dd></dl></main>',
    );
    expect(page?.blocks.map(({ text, continuesRow }) => [text, continuesRow])).toEqual([
      ['年度', false],
      ['28', true],
      ['30', true],
      ['R5', false],
      ['KPI', false],
      ['数', true],
    ]);
  });

  test('a heading in a summary leads to what it opens', () => {
    const page = readPage(
      '<main data-pagefind-body><details><summary><h2>題</h2></summary><div id="a"><p>文</p></div></details></main>',
    );
    expect(page?.blocks.map(({ text, id }) => [text, id])).toEqual([
      ['題', 'a'],
      ['文', 'a'],
    ]);
  });

  test('text stands below the heading of its section, not of one that is over', () => {
    const html =
      '<main data-pagefind-body><h1>頁</h1><section id="a"><h2>甲</h2><p>一</p><section><h3>乙</h3><p>二</p></section></section><p>三</p><h2>丙</h2><p>四</p></main>';
    const page = readPage(html);
    const record = page && pageRecord(page, '', []);
    const headingOf = (text: string) => {
      const at = record?.blocks.find(({ block }) => block.text === text)?.position ?? 0;
      return record?.fragment.anchors.findLast(({ location }) => location <= at)?.id ?? '';
    };
    expect(['一', '二', '三', '四'].map(headingOf)).toEqual(['a', 'a', '', '']);
  });

  test('headings know where a link can lead', () => {
    const page = readPage(
      '<main id="main" data-pagefind-body><h2>無</h2><h2 id="a">有</h2><section id="b"><h3>節</h3></section></main>',
    );
    expect(page?.blocks.map(({ text, id, level }) => [text, id, level])).toEqual([
      ['無', null, 2],
      ['有', 'a', 2],
      ['節', 'b', 3],
    ]);
  });
});
