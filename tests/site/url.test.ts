import { expect, test } from 'vitest';
import { RefusedError } from '../../src/i18n/refused.ts';
import { buildConfig, isPrivate, readPort } from '../../src/site/config.ts';
import { contactOf } from '../../src/site/contact.ts';
import { createUrls } from '../../src/model/addresses.ts';
import { createAddresses } from '../../src/site/whole-address.ts';

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
});

test('a folder of nothing but spaces is not given', () => {
  const usual = buildConfig({});
  expect(buildConfig({ CONTENT_DIR: ' ', OUT_DIR: '\t' })).toEqual(usual);
});

test('an address with a path gives the base path', () => {
  const whole = { siteUrl: 'https://example.org', basePath: '/some-repo/' };
  expect(buildConfig({ SITE_URL: 'https://example.org/some-repo' })).toMatchObject(whole);
  expect(
    buildConfig({ SITE_URL: 'https://example.org/some-repo/', BASE_PATH: 'some-repo' }),
  ).toMatchObject(whole);
  expect(buildConfig({ SITE_URL: 'https://example.org' }).basePath).toBe('/');
});

test.each([
  [' https://example.org/ ', 'https://example.org'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org'],
  ['https://データ.example', 'https://xn--5ckp3n.example'],
  ['https://xn--5ckp3n.example', 'https://xn--5ckp3n.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
  [' ', null],
])('the address %s is %s', (given, siteUrl) => {
  expect(buildConfig({ SITE_URL: given })).toMatchObject({ siteUrl, basePath: '/' });
});

test.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1:4321', true],
  ['http://[::1]', true],
  ['https://pc-12.local', true],
  ['https://intranet', true],
  ['https://data.example.org', false],
  ['https://xn--5ckp3n.xn--zckzah', false],
])('whether others cannot open %s: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});

test('without an address, links begin at the root, and whole addresses lead nowhere', () => {
  const { absolute, linked } = createAddresses(buildConfig({}).siteUrl);
  expect(linked('/town/kpis/')).toBe('/town/kpis/');
  expect(absolute('/town/kpis/')).toMatch(/^https:\/\/[\w-]+\.invalid\/town\/kpis\/$/);
});

test('with an address, all of them are whole', () => {
  const { absolute, linked } = createAddresses('https://example.org');
  expect([linked('/kpis/'), absolute('/kpis/')]).toEqual([
    'https://example.org/kpis/',
    'https://example.org/kpis/',
  ]);
});

test.each([
  ['SITE_URL', { SITE_URL: 'example.org' }],
  ['SITE_URL', { SITE_URL: 'ftp://example.org' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/?q=1' }],
  ['SITE_URL', { SITE_URL: 'https://user:secret@example.org/' }],
  ['SITE_URL', { SITE_URL: 'https://@example.org/' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/#top' }],
  ['SITE_URL', { SITE_URL: 'https:/example.org' }],
  ['SITE_URL', { SITE_URL: 'https:example.org' }],
  ['SITE_URL', { SITE_URL: 'https:///example.org' }],
  ['SITE_URL', { SITE_URL: 'https:\\\\example.org' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/a\nb' }],
  ['SITE_URL', { SITE_URL: 'https://*.example.org' }],
  ['SITE_URL', { SITE_URL: 'https://example..org' }],
  ['SITE_URL', { SITE_URL: 'https://example.org:99999' }],
  ['SITE_URL', { SITE_URL: 'javascript:alert(1)' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/a', BASE_PATH: '/b/' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/a', BASE_PATH: '/' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/日本/' }],
  ['BASE_PATH', { BASE_PATH: '/a b/' }],
  ['BASE_PATH', { BASE_PATH: '/../' }],
  ['BASE_PATH', { BASE_PATH: '/a?b/' }],
])('a %s that no site can have is refused: %o', (name, variables) => {
  expect(() => buildConfig(variables)).toThrow(RefusedError);
  expect(() => buildConfig(variables)).toThrow(name);
});

test.each(['abc', '0', '-1', '65536', '4321x', '1e3', ' '])('%s is no port', (value) => {
  expect(() => readPort({ PORT: value })).toThrow('PORT');
});

test('the port is 4321 unless another is given', () => {
  expect([readPort({}), readPort({ PORT: '' }), readPort({ PORT: '65535' })]).toEqual([
    4321, 4321, 65_535,
  ]);
});

test('mistakes are reported where the settings say, else at the repository of the build', () => {
  const none = { contact: { url: null, email: null }, repository: null };
  const actions = { GITHUB_SERVER_URL: 'https://example.org', GITHUB_REPOSITORY: 'a/b' };
  expect(contactOf(none, {})).toBeNull();
  expect(contactOf(none, actions)).toBe('https://example.org/a/b/issues');
  const mail = { ...none, contact: { url: null, email: 'a@example.org' } };
  expect(contactOf(mail, actions)).toBe('mailto:a@example.org');
});
