import { expect, test } from 'vitest';
import { securedPage } from '../../src/build/security-policy.ts';

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

test('the policy stands before everything that it governs and never allows inline code', () => {
  const link = '<link rel="stylesheet" href="/a.css">';
  const secured = securedPage(page('<title>a</title>'), link);
  expect(secured).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"[^>]*>/);
  expect(secured).toContain(`">${link}<title>`);
  expect(secured).toContain("style-src 'self';");
  expect(secured).not.toMatch(/unsafe/);
});

test('scripts of a page cannot write markup, and a page that would have no policy is an error', () => {
  expect(securedPage(page(''), '')).toContain(
    "require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(() => securedPage('<html><head></head></html>', '')).toThrow(/policy/);
});
