import { expect, test } from 'vitest';
import { styledPage } from '../../src/build/page-style.ts';

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

test('the styles of a page become one file, which pages of the same parts share', () => {
  const styled = (title: string) =>
    styledPage(page(`<style>a{color:red}</style><title>${title}</title><style>p{}</style>`));
  const { html, file } = styled('t');
  expect(html).toBe(page('<title>t</title>'));
  expect(file?.style).toBe('a{color:red}p{}');
  expect(file?.path).toMatch(/^_astro\/[0-9a-f]{12}\.css$/);
  expect(styled('u').file).toBe(file);
});

test('a page without a style has no file, and numbers that are marked later keep their rule', () => {
  expect(styledPage(page('')).file).toBeNull();
  expect(styledPage(page('<style>.n{top:0}.m{top:0}</style>')).file?.style).toBe('.n{top:0}');
});

test('rules for components that the page does not show are left out', () => {
  const rules = [
    'p,q[data-astro-cid-here]{color:red}',
    'p[data-astro-cid-gone],p[data-astro-cid-here]{margin:0}',
    '@media print{a[data-astro-cid-gone]{color:red}}',
    'a:hover[data-astro-cid-here]{top:0}',
  ];
  const { file } = styledPage(
    page(`<style>${rules.join('')}</style>`).replace(
      '<body>',
      '<body><p data-astro-cid-here></p><q data-astro-cid-here></q>',
    ),
  );
  expect(file?.style).toBe('p,q[data-0]{color:red}p[data-0]{margin:0}');
});

test('a rule stays where one element has all that it asks of one, or a script may add such', () => {
  const rules = [
    'i.a,b.a{left:0}',
    '.a[data-look]{left:1px}',
    'b>i:focus{left:2px}',
    'u{left:3px}',
    'mark,.b mark{left:4px}',
    '[data-wide]{left:7px}',
    '[data-dense]{left:8px}',
    '@keyframes k{from{left:5px}to{left:6px}}',
  ];
  const { file } = styledPage(
    page(`<style>${rules.join('')}</style>`).replace(
      '<body>',
      '<body><b class="a"><i class="b" data-look></i></b><p data-set="id:id data-wide:isWide"></p>',
    ),
  );
  expect(file?.style).toBe(
    'b.a{left:0}b>i:focus{left:2px}mark,.b mark{left:4px}[data-wide]{left:7px}@keyframes k{from{left:5px}to{left:6px}}',
  );
});

test('rules for classes and variants that no element has are left out, those of states stay', () => {
  const rules = [
    '.here,.gone{color:red}',
    'p:not(.gone){margin:0}',
    'p:is(.gone,.here):hover{top:0}',
    '[data-look=dots],[data-look="solid"]{left:0}',
    '[data-open] .here{right:0}',
  ];
  const { file } = styledPage(
    page(`<style>${rules.join('')}</style>`).replace(
      '<body>',
      '<body class="a here" data-look="solid">',
    ),
  );
  expect(file?.style).toBe(
    '.here{color:red}p:not(.gone){margin:0}p:is(.gone,.here):hover{top:0}' +
      '[data-look="solid"]{left:0}[data-open] .here{right:0}',
  );
});

test('scopes have short names, and stand where a rule can mean them', () => {
  const style =
    'a[data-astro-cid-b]:hover{top:0}.c[data-astro-cid-a] :is(em[data-astro-cid-a]){top:0}';
  const body =
    '<body data-astro-cid-a><a href="x" data-astro-cid-b data-astro-cid-a>&lt;</a>' +
    '<p class="c d" data-astro-cid-a><em data-astro-cid-a></em><i data-astro-cid-b></i></p>';
  const { html, file } = styledPage(page(`<style>${style}</style>`).replace('<body>', body));
  expect(file?.style).toBe('a[data-0]:hover{top:0}.c[data-1] :is(em[data-1]){top:0}');
  expect(html).toContain(
    '<body><a href="x" data-0>&lt;</a><p class="c d" data-1><em data-1></em><i></i></p>',
  );
});

test('what Astro writes of scopes where attributes are spread is taken away', () => {
  const { html } = styledPage(
    page('<style>[data-astro-cid-b2345678]{top:0}</style>').replace(
      '<body>',
      '<body class="astro-b2345678" data-astro-cid-b2345678><a class="b astro-b2345678" data-astro-cid-b2345678="true"></a>',
    ),
  );
  expect(html).toContain('<body data-0><a class="b" data-0></a>');
});

test('values that never change stand in the place of their names, and other names are short', () => {
  const style = [
    ':root{--space:1rem;--wide:var(--space);--colour:#fff;--chart-actual:#00f}',
    '@media print{:root{--colour:#000}}',
    'p{--own:2px;margin:var(--wide);color:var(--colour);fill:var(--chart-actual);top:var(--own,3px)}',
  ].join('');
  expect(styledPage(page(`<style>${style}</style>`)).file?.style).toBe(
    [
      ':root{--a:#fff;--chart-actual:#00f}',
      '@media print{:root{--a:#000}}',
      'p{--b:2px;margin:1rem;color:var(--a);fill:var(--chart-actual);top:var(--b,3px)}',
    ].join(''),
  );
});
