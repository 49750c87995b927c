import { expect, test } from 'vitest';
import { sentPage } from '../../src/build/sent-page.ts';

test('a page is sent without what only the search reads, and with shapes that end where they begin', () => {
  const written =
    '<main id="main" data-pagefind-body data-search-kind="kpi" data-search-value="5 > 4"><svg><rect x="1"></rect></svg><p data-search-kind="kpi"></p></main>';
  expect(sentPage(written)).toBe(
    '<main id="main" data-pagefind-body><svg><rect x="1"/></svg><p data-search-kind="kpi"></p></main>',
  );
});

test('quotation marks are written out in texts, nowhere else', () => {
  expect(
    sentPage(
      '<p title="&quot;<i>&quot;">&quot;a&quot; &amp;quot;</p><script>"&quot;<p>&quot;"</script>',
    ),
  ).toBe('<p title="&quot;<i>&quot;">"a" &amp;quot;</p><script>"&quot;<p>&quot;"</script>');
});
