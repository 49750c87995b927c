import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securedPage } from '../../src/build/security-policy.ts';

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

test('the styles of a page become one element, and the policy allows exactly that one', () => {
  const secured = securedPage(
    page('<style>a{color:red}</style><title>t</title><style>b{}</style>'),
  );
  const hash = createHash('sha256').update('a{color:red}b{}').digest('base64');
  expect(secured).toContain('<style>a{color:red}b{}</style></head>');
  expect(secured.match(/<style>/g)).toHaveLength(1);
  expect(secured).toContain(`style-src 'self' 'sha256-${hash}'`);
});

test('a page without a style of its own allows none', () => {
  expect(securedPage(page(''))).toContain(`style-src 'self'"`);
});

test('the policy stands before everything that it governs and never allows inline code', () => {
  const secured = securedPage(page('<link rel="stylesheet" href="/a.css">'));
  expect(secured.indexOf('content-security-policy')).toBeLessThan(secured.indexOf('/a.css'));
  expect(secured).not.toMatch(/unsafe/);
});

test('scripts of a page cannot write markup, and a page that would have no policy is an error', () => {
  expect(securedPage(page(''))).toContain(
    "require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(() => securedPage('<html><head></head></html>')).toThrow(/policy/);
});

test('rules for components that the page does not show are left out', () => {
  const rules = [
    'p,q[data-astro-cid-here]{color:red}',
    'p[data-astro-cid-gone],p[data-astro-cid-here]{margin:0}',
    '@media print{a[data-astro-cid-gone]{color:red}}',
    'a:hover[data-astro-cid-here]{top:0}',
  ];
  const secured = securedPage(
    page(`<style>${rules.join('')}</style>`).replace(
      '<body>',
      '<body><p data-astro-cid-here></p><q data-astro-cid-here></q>',
    ),
  );
  const [, style] = /<style>(.*)<\/style>/.exec(secured) ?? [];
  expect(style).toBe('p,q[data-0]{color:red}p[data-0]{margin:0}');
});

test('rules for classes and variants that no element has are left out, those of states stay', () => {
  const rules = [
    '.here,.gone{color:red}',
    'p:not(.gone){margin:0}',
    'p:is(.gone,.here):hover{top:0}',
    '[data-look=dots],[data-look="solid"]{left:0}',
    '[data-open] .here{right:0}',
  ];
  const secured = securedPage(
    page(`<style>${rules.join('')}</style>`).replace(
      '<body>',
      '<body class="a here" data-look="solid">',
    ),
  );
  const [, style] = /<style>(.*)<\/style>/.exec(secured) ?? [];
  expect(style).toBe(
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
  const secured = securedPage(page(`<style>${style}</style>`).replace('<body>', body));
  expect(secured).toContain(
    '<style>a[data-0]:hover{top:0}.c[data-1] :is(em[data-1]){top:0}</style>',
  );
  expect(secured).toContain(
    '<body><a href="x" data-0>&lt;</a><p class="c d" data-1><em data-1></em><i></i></p>',
  );
});

test('what Astro writes of scopes where attributes are spread is taken away', () => {
  const secured = securedPage(
    page('<style>[data-astro-cid-b2345678]{top:0}</style>').replace(
      '<body>',
      '<body class="astro-b2345678" data-astro-cid-b2345678><a class="b astro-b2345678" data-astro-cid-b2345678="true"></a>',
    ),
  );
  expect(secured).toContain('<body data-0><a class="b" data-0></a>');
});
