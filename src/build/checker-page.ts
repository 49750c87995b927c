import { createHash } from 'node:crypto';
import { jsonForScript } from '../write/json.ts';

/** What the page is made of, each written into it. */
export interface CheckerParts {
  /** The page as the site has it. */
  readonly html: string;
  readonly style: string;
  readonly script: string;
  /** Tables of the content, as JSON. */
  readonly tables: string;
}

/** `/check/` as one file: what is said and done there, without the frame of the site, whose links lead nowhere. */
export function checkerPage({ html, style, script, tables }: CheckerParts): string {
  const title = partOf(html, /<title>[^<]*<\/title>/u);
  const main = partOf(html, /<main[\s\S]*<\/main>/u).replaceAll(outside, '');
  return [
    `<!DOCTYPE html>${partOf(html, /<html[^>]*>/u)}<head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policyOf(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark">${title}<style>${style}</style></head>`,
    `<body>${partOf(html, /<div class="frame"[^>]*>/u)}${main}</div><script type="application/json" id="check-tables">${jsonForScript(JSON.parse(tables))}</script>`,
    `<script type="module">${script}</script></body></html>\n`,
  ].join('\n');
}

/** Only what is written into the page: nothing can be fetched, sent, or added to it. */
const policyOf = (style: string, script: string) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function partOf(html: string, pattern: RegExp): string {
  const [part] = pattern.exec(html) ?? [];
  if (part === undefined) throw new Error(`The page has no ${pattern.source}.`);
  return part;
}

/** Links, and the script that is a file of the site. */
const outside = /<\/?a\b[^>]*>|<script[^>]*src=[^>]*><\/script>/gu;
