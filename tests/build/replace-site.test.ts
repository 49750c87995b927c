import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { repairSite, replaceSite } from '../../src/build/replace-site.ts';
import { isInterrupted, type Refusal } from './interruption.ts';

let root = '';
let place = '';
const site = () => join(place, 'dist');
const made = () => join(root, 'made');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-site-'));
  place = join(root, 'place');
});

afterAll(() => rmSync(root, { recursive: true }));

function writeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['a.html', 'b.html', `${text}.html`]) writeFileSync(join(folder, name), text);
}

/** Names and texts of what stands there. */
const textsIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`);

const [oldSite, newSite] = ['old', 'new'].map((text) =>
  ['a.html', 'b.html', `${text}.html`].sort().map((name) => `${name}: ${text}`),
);

/** Kinds of places: an ordinary folder, one on another disk, mounted ones. */
const places: Readonly<Record<string, Refusal | undefined>> = {
  'an ordinary folder': undefined,
  'a folder on another disk': {
    code: 'EXDEV',
    applies: (from, to) => from.startsWith(made()) && to.startsWith(place),
  },
  'a mounted folder': { code: 'EBUSY', applies: (from) => from === site() },
  'a mounted folder on another disk': {
    code: 'EXDEV',
    applies: (from, to) => from.startsWith(made()) || from === site() || to === site(),
  },
  'a folder beside which nothing may be written': {
    code: 'EACCES',
    applies: (_, to) => to.startsWith(join(place, '.dist')),
  },
};

const never = Number.POSITIVE_INFINITY;

describe.for(Object.entries(places))('%s', ([, refusal]) => {
  beforeEach(() => {
    rmSync(place, { recursive: true, force: true });
    rmSync(made(), { recursive: true, force: true });
    writeSite(site(), 'old');
    writeSite(made(), 'new');
  });

  test('receives the new site, and nothing is left beside it', () => {
    isInterrupted({ steps: never, refusal }, () => replaceSite(made(), site()));
    expect(textsIn(site())).toEqual(newSite);
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('holds one whole site after a kill at any step, and after another one while it is repaired', () => {
    let steps = 0;
    const replaceUpTo = (count: number) => {
      rmSync(place, { recursive: true, force: true });
      rmSync(made(), { recursive: true, force: true });
      writeSite(site(), 'old');
      writeSite(made(), 'new');
      return isInterrupted({ steps: count, refusal }, () => replaceSite(made(), site()));
    };
    for (; replaceUpTo(steps); steps += 1) {
      for (let again = 0; ; again += 1) {
        replaceUpTo(steps);
        const isAgain = isInterrupted({ steps: again, refusal }, () => repairSite(site()));
        repairSite(site());
        expect([oldSite, newSite]).toContainEqual(textsIn(site()));
        expect(readdirSync(place)).toEqual(['dist']);
        if (!isAgain) break;
      }
    }
    expect(steps).toBeGreaterThan(3);
  });
});

test('where no site was, the new one stands', () => {
  rmSync(place, { recursive: true, force: true });
  writeSite(made(), 'new');
  replaceSite(made(), site());
  expect(textsIn(site())).toEqual(newSite);
  expect(readdirSync(place)).toEqual(['dist']);
});
