const answers = ['model', 'i18n', 'derive'];
const seen = [...answers, 'charts', 'pictures', 'publish', 'search', 'site', 'styles'];

/** The rooms of `src`, and from which others each may import. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: [],
  load: ['model'],
  derive: ['model', 'i18n'],
  charts: answers,
  pictures: [...answers, 'charts'],
  publish: answers,
  search: answers,
  build: ['model', 'i18n'],
  serve: ['i18n', 'build'],
  styles: [],
  site: [...answers, 'load', 'charts', 'pictures', 'publish', 'search', 'build', 'styles'],
  components: seen,
  layouts: [...seen, 'components'],
  pages: [...answers, 'publish', 'site', 'components', 'layouts'],
};

/** Modules that may use Node: files, or folders with a closing slash. */
export const nodeModules = [
  'src/build/',
  'src/load/read-files.ts',
  'src/pictures/png.ts',
  'src/pictures/png-cache.ts',
  'src/write/sha256.ts',
  'src/publish/tables/sqlite.ts',
  'src/search/build/build-index.ts',
  'src/search/build/bundle-files.ts',
  'src/search/build/site-contents.ts',
  'src/serve/',
  'src/site/',
];

/** Rooms that may use Astro. `src/content.config.ts` counts to `src/site`. */
export const astroRooms = ['site', 'components', 'layouts', 'pages'];

/** The room of a file in `src`, null elsewhere. */
export function roomOf(path: string): string | null {
  if (path === 'src/content.config.ts') return 'site';
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** True if the path is one of the places or lies in one of them. */
export function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
}
