import { expect, test } from 'vitest';
import { buildConfig } from '../../src/site/config.ts';
import { contactOf } from '../../src/site/contact.ts';
import { createUrls } from '../../src/site/url.ts';

test.each([
  ['/', '/kpis/p1-k1/', '/data/v1/kpis.csv'],
  ['/some-repo/', '/some-repo/kpis/p1-k1/', '/some-repo/data/v1/kpis.csv'],
  ['/some-repo', '/some-repo/kpis/p1-k1/', '/some-repo/data/v1/kpis.csv'],
])('below %s every address carries the base once', (base, page, file) => {
  const url = createUrls(base);
  expect(url.kpi('p1-k1')).toBe(page);
  expect(url.file('data/v1/kpis.csv')).toBe(file);
});

test('the base path is given with or without slashes; nothing means the root', () => {
  expect(buildConfig({ BASE_PATH: 'some-repo' }).basePath).toBe('/some-repo/');
  expect(buildConfig({ BASE_PATH: '/some-repo/' }).basePath).toBe('/some-repo/');
  expect(buildConfig({ BASE_PATH: '' }).basePath).toBe('/');
  expect(buildConfig({}).siteUrl).toBe('http://localhost:4321');
});

test('mistakes are reported where the settings say, else at the repository of the build', () => {
  const none = { contact: { url: null, email: null }, repository: null };
  const actions = { GITHUB_SERVER_URL: 'https://example.org', GITHUB_REPOSITORY: 'a/b' };
  expect(contactOf(none, {})).toBeNull();
  expect(contactOf(none, actions)).toBe('https://example.org/a/b/issues');
  const mail = { ...none, contact: { url: null, email: 'a@example.org' } };
  expect(contactOf(mail, actions)).toBe('mailto:a@example.org');
});
