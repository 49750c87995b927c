/** Sites that are built for tests, beside the one of `content/`: what their builds are told. */
export const sites = {
  'first-report': {
    CONTENT_DIR: 'tests/first-report/content',
    OUT_DIR: 'node_modules/.cache/sites/first-report',
    BASE_PATH: '/',
  },
  'another-city': {
    CONTENT_DIR: 'node_modules/.cache/sites/another-city-files/content',
    OUT_DIR: 'node_modules/.cache/sites/another-city',
    BASE_PATH: '/some-repo/',
  },
  'example-city': {
    CONTENT_DIR: 'examples/hoshihama',
    OUT_DIR: 'node_modules/.cache/sites/example-city',
    BASE_PATH: '/',
  },
} as const;

export const isOwnSite = (name: string): name is keyof typeof sites => name in sites;
