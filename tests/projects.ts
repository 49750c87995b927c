/** Which tests belong together; what is named nowhere here is a unit test. */

/**
 * Tests that build a site or a large index, start a process or a browser, or read what
 * `npm run build` has written. Everything else runs in one process, from the repository's files.
 */
export const buildTests = [
  'tests/build/**/*.test.ts',
  'tests/pictures/rights.test.ts',
  'tests/publish/{machine-readability,metadata}/*.test.ts',
  'tests/publish/package.test.ts',
  'tests/search/{index-files,pagefind-format}.test.ts',
];

/** Tests of what the site of the first report publishes, which need no browser. */
export const testsOfPublished = ['tests/publish/schema-promise.test.ts'];

/** Tests of a built site: one browser and one server for all of them. */
export const browserTests = ['tests/browser/**/*.test.ts'];

/** These render single components with a made-up town: no browser, no site, no content of ours. */
export const componentTests = ['tests/components/**/*.test.ts'];
