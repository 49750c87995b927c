import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../bench/content/write-content.ts';
import { buildVariant } from '../build-variant.ts';
import { type Structure, townFiles } from '../structures.ts';
import { variantFolder } from '../variant-folder.ts';

/** Whole sites of plans that are made of goals, of goals and projects, and of neither. */

const directory = variantFolder('structures');
const built = ['goals', 'both', 'plan'] as const;
const siteOf = (structure: Structure) => join(directory, structure, 'site');

beforeAll(async () => {
  for (const structure of built) {
    const content = writeContent(townFiles(structure), join(directory, structure));
    await buildVariant({ CONTENT_DIR: content, OUT_DIR: siteOf(structure) });
  }
}, 600_000);

afterAll(() => rmSync(directory, { recursive: true }));

const pagesOf = (structure: Structure) =>
  readdirSync(siteOf(structure), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();

const htmlOf = (structure: Structure, page: string) =>
  readFileSync(join(siteOf(structure), page, page.endsWith('.html') ? '' : 'index.html'), 'utf8');

const below = (structure: Structure, ...folders: readonly string[]) =>
  pagesOf(structure).filter((page) => folders.some((folder) => page.startsWith(folder)));

const lists = ['goals/', 'policies/', 'projects/', 'finance/'];

test('there is a page for each goal, policy and project of which something is told', () => {
  expect(below('goals', ...lists)).toEqual([
    ...['goals/', 'goals/g1/', 'goals/g2/'],
    ...['policies/s1/', 'policies/s2/', 'policies/s3/'],
  ]);
  expect(below('both', ...lists)).toEqual([
    ...['finance/', 'goals/', 'goals/g1/', 'goals/g2/'],
    ...['projects/', 'projects/p1/', 'projects/p2/'],
  ]);
  expect(below('plan', ...lists)).toEqual([]);
});

test.for(built)('every link of a plan of %s leads to a page or file', (structure) => {
  const dead = pagesOf(structure).flatMap((page) => {
    const links = htmlOf(structure, page).matchAll(/href="(\/[^"#?]*)/g);
    return [...links]
      .map(([, path = '']) => path)
      .filter((path) => {
        const file = join(siteOf(structure), path, path.endsWith('/') ? 'index.html' : '');
        return !existsSync(file);
      })
      .map((path) => `${page} → ${path}`);
  });
  expect(dead).toEqual([]);
});

/** Templates are filled before a reader sees them. */
const shownOf = (structure: Structure, page: string) =>
  htmlOf(structure, page).replaceAll(/<template[\s\S]*?<\/template>/g, '');

test.for(built)('no heading of a plan of %s is empty or stands over nothing', (structure) => {
  const faulty = pagesOf(structure).filter((page) =>
    /<h[1-6][^>]*>\s*<\/h|<\/h2>\s*<\/section>/.test(shownOf(structure, page)),
  );
  expect(faulty).toEqual([]);
});

test('pages of goals and policies have pictures to share, and stand in the sitemap', () => {
  const { places, cards } = {
    places: readFileSync(join(siteOf('goals'), 'sitemap-0.xml'), 'utf8'),
    cards: (page: string) =>
      /og:image" content="[^"]*?\/([a-z]+\/[^"]+)"/.exec(htmlOf('goals', page)),
  };
  for (const page of ['goals/g1/', 'goals/g2/', 'policies/s1/', 'policies/s2/']) {
    expect(places).toContain(`/${page}</loc>`);
    const [, card = ''] = cards(page) ?? [];
    expect(card).toBe(`${page.slice(0, -1)}.png`);
    expect(existsSync(join(siteOf('goals'), card))).toBe(true);
  }
});

test('a KPI stands below its goal and its policy', () => {
  const way = /<nav aria-label="現在の位置"[\s\S]*?<\/nav>/.exec(
    htmlOf('goals', 'kpis/p1-k2/'),
  )?.[0];
  const links = [...(way ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual(['/', '/goals/', '/goals/g1/', '/policies/s1/']);
});

test('the description of an interface names no parameter that has no value', () => {
  for (const structure of built) {
    const text = readFileSync(join(siteOf(structure), 'data/v1/openapi.json'), 'utf8');
    expect(text).not.toMatch(/"enum":\s*\[\s*\]/);
  }
});
