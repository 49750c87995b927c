import { expect, test } from 'vitest';
import { linkNameFaults } from './checks/link-names.ts';
import { home, pages } from './visit.ts';

test('links of one name lead to one place, on every page', () => {
  const faults = pages.flatMap(({ address, html }) =>
    linkNameFaults(html, new URL(address, home).href).map((fault) => `/${address}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('names are told apart by what is heard, and places by where they are', () => {
  const link = (href: string, inside: string, more = '') =>
    `<a href="${href}"${more}>${inside}</a>`;
  expect(
    linkNameFaults(
      [
        link('/a/', '2 <b>p.</b>'),
        link('/b/', '2 p.'),
        link('/b/', '3 p.', ' aria-label="B: 3 p."'),
        link('/c/', '3 p.', ' aria-label="C: 3 p."'),
        link('#x', 'x'),
        link('/here/#x', 'x<svg><text>y</text></svg>'),
        link('/d/', '4 p.', ' aria-label="four"'),
      ].join(''),
      new URL('here/', home).href,
    ),
  ).toEqual([
    'four is not what is seen',
    `2 p. → ${new URL('/a/', home).href} ${new URL('/b/', home).href}`,
  ]);
});
