import { defineConfig } from 'vitest/config';

/** Tests of the built site: one browser and one server for all of them. */
const browserTests = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests],
        },
      },
      {
        test: {
          name: 'site',
          include: [browserTests],
          globalSetup: ['tests/browser/setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
