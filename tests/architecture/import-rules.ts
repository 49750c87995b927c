import { astroRooms, isIn, nodeModules, roomOf, rooms } from './rooms.ts';
import { fileRule, type Fault, type Rule } from './rule.ts';
import type { Import, Source } from './source.ts';

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const roomRule = fileRule(
  'room-may-import',
  'A room imports only from the rooms that the table allows it.',
  ({ path, imports }) => {
    const own = roomOf(path);
    if (own === null) return [];
    return imports
      .filter((entry) => entry.target.startsWith('src/') || isOutside(entry))
      .filter((entry) => !isAllowed(own, entry))
      .map(({ target, line }) => ({ line, found: target }));
  },
);

/** Tools, tests and scripts are no part of what is published. */
function isOutside({ target }: Import): boolean {
  return ['tests/', 'scripts/'].some((folder) => target.startsWith(folder));
}

function isAllowed(own: string, { target }: Import): boolean {
  const room = roomOf(target);
  if (room === null) return false;
  return room === own || rooms[own]?.includes(room) === true;
}

const testRule = fileRule(
  'commands-need-no-tests',
  'Neither `src` nor `scripts` imports from `tests`.',
  ({ path, imports }) =>
    imports
      .filter(({ target }) => !path.startsWith('tests/') && target.startsWith('tests/'))
      .map(({ target, line }) => ({ line, found: target })),
);

const modelRule = fileRule(
  'model-imports-nothing',
  '`src/model` imports nothing, no package either.',
  ({ path, imports }) =>
    imports
      .filter(({ target }) => roomOf(path) === 'model' && roomOf(target) !== 'model')
      .map(({ target, line }) => ({ line, found: target })),
);

const nodeRule = fileRule(
  'node-stays-in-its-modules',
  `Node's own modules are used only in ${listed(nodeModules)}.`,
  ({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith('node:'))
      .filter(() => roomOf(path) !== null && !isIn(path, nodeModules))
      .map(({ target, line }) => ({ line, found: target })),
);

const astroRule = fileRule(
  'astro-stays-in-its-rooms',
  `Astro is used only in ${listed(astroRooms.map((room) => `src/${room}`))}.`,
  ({ path, imports }) => {
    const room = roomOf(path);
    if (room === null || astroRooms.includes(room)) return [];
    return imports
      .filter(({ target }) => /^@?astro(?:js)?(?:[:/]|$)/.test(target))
      .map(({ target, line }) => ({ line, found: target }));
  },
);

const circleRule: Rule = {
  name: 'no-import-in-a-circle',
  sentence: 'No file imports itself by way of others.',
  check: (sources) => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return sources.flatMap(({ path }) => {
      const circle = circleThrough(path, byPath);
      return circle === null ? [] : [circle];
    });
  },
};

/** The shortest way from a file back to itself; reported at the file that is first by name. */
function circleThrough(start: string, byPath: ReadonlyMap<string, Source>): Fault | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target === start) {
        const way = wayTo(path, start, cameFrom);
        const isFirst = way.every((step) => step >= start);
        return isFirst ? { path: start, line: 0, found: [...way, start].join(' → ') } : null;
      }
      if (cameFrom.has(target) || !byPath.has(target)) continue;
      cameFrom.set(target, path);
      queue.push(target);
    }
  }
  return null;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = end === start ? undefined : cameFrom.get(end);
  return before === undefined ? [end] : [...wayTo(before, start, cameFrom), end];
}

/** Modules that read the content when they are imported: middleware and routes ask them. */
const contentModules = ['src/site/database.ts', 'src/site/prose/texts.ts'];

const doorRule: Rule = {
  name: 'content-comes-by-the-door',
  sentence: `No component, no layout and no module of \`src/offer\` comes by its imports to ${contentModules.map((path) => `\`${path}\``).join(' or ')}: what they speak about comes to them as a value.`,
  check: (sources) => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return sources
      .filter(({ path }) => ['components', 'layouts', 'offer'].includes(roomOf(path) ?? ''))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target }) => reaches(target, contentModules, byPath))
          .map(({ target, line }) => ({ path, line, found: target })),
      );
  },
};

/** True if the file is one of these, or imports one by way of others. */
function reaches(
  start: string,
  ends: readonly string[],
  byPath: ReadonlyMap<string, Source>,
): boolean {
  const seen = new Set([start]);
  for (const path of seen) {
    for (const { target } of byPath.get(path)?.imports ?? []) seen.add(target);
  }
  return ends.some((end) => seen.has(end));
}

export const importRules: readonly Rule[] = [
  roomRule,
  testRule,
  modelRule,
  nodeRule,
  astroRule,
  circleRule,
  doorRule,
];
