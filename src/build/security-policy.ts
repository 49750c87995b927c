/** What every page may load: files of this site. Styles and scripts are always files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No script of a page may turn text into markup or code, its own mistakes included.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Where the policy goes: before everything that it governs. */
const start = '<meta charset="utf-8">';

/**
 * The page with a content security policy, and behind it what it is to load first. Astro's own
 * policy names the styles and scripts of the whole site on every page.
 */
export function securedPage(html: string, first: string): string {
  if (!html.includes(start)) throw new Error(`A page without ${start} would have no policy.`);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(start, () => start + meta + first);
}
