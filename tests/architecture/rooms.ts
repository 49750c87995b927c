const answers = ['model', 'i18n', 'derive'];
const offered = [...answers, 'write', 'charts', 'pictures', 'publish'];

/** The rooms of `src`, and from which others each may import. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  write: [],
  i18n: ['model'],
  load: ['model', 'write'],
  reader: ['model', 'i18n', 'load', 'write'],
  'change-set': ['model', 'i18n', 'load', 'reader', 'write'],
  import: ['i18n', 'model', 'load', 'reader', 'write', 'change-set'],
  check: ['model', 'i18n', 'load', 'reader', 'write', 'change-set'],
  derive: ['model', 'i18n'],
  charts: [...answers, 'write'],
  pictures: [...answers, 'write', 'charts'],
  publish: [...answers, 'write'],
  search: [],
  serve: ['i18n', 'write', 'publish'],
  styles: [],
  new: ['model', 'i18n', 'load', 'reader', 'write', 'change-set'],
  'hand-in': ['i18n', 'load', 'reader', 'write', 'change-set'],
  template: [...answers, 'reader', 'write'],
  site: [...answers, 'load', 'charts', 'search'],
  offer: [...offered, 'check', 'site', 'styles'],
  build: [...offered, 'load', 'search', 'site', 'offer'],
  components: ['model', 'derive', 'write', 'charts', 'publish', 'search', 'check', 'site'],
  layouts: ['site', 'styles', 'components'],
  pages: ['model', 'derive', 'publish', 'offer', 'site', 'components', 'layouts'],
};

/** Modules that may use Node: files, or folders with a closing slash. */
export const nodeModules = [
  'src/load/read-files.ts',
  'src/import/',
  'src/pictures/png.ts',
  'src/pictures/picture-cache.ts',
  'src/publish/tables/sqlite.ts',
  'src/search/build/build-index.ts',
  'src/search/build/bundle-files.ts',
  'src/search/build/morphemes.ts',
  'src/search/build/site-contents.ts',
  'src/search/build/style-reader.ts',
  'src/serve/',
  'src/site/',
  'src/offer/',
  'src/build/',
];

/** Rooms that may use Astro. */
export const astroRooms = ['site', 'build', 'components', 'layouts', 'pages'];

/** The room of a file in `src`, null elsewhere. */
export function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** True if the path is one of the places or lies in one of them. */
export function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
}
