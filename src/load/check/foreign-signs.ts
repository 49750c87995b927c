import type { ForeignNotation } from '../problem/kinds/prose.ts';

/** A sign as it stands in a text. */
export interface ForeignSign {
  readonly wanted: ForeignNotation;
  readonly found: string;
  /** Where it begins, in characters from the beginning of the text. */
  readonly index: number;
}

interface Notation {
  readonly wanted: ForeignNotation;
  /** What is found is told to the writer: all of the match. */
  readonly pattern: RegExp;
}

/** Where a line of a text begins, in quotes too. */
const line = String.raw`^[ \t>]*`;

const tags =
  'a|b|br|center|del|div|em|font|h[1-6]|hr|i|img|ol|p|s|small|span|strong|sub|sup|table|td|tr|u|ul';

/** What stands before the items of a list that is typed by hand; two lines of them are a list. */
const dots = '・●○■□◆◇▪•＊－';
const numberSign = String.raw`[\d０-９]{1,3}(?:．|[)）.](?! ))`;

/**
 * What writers bring from other dialects of Markdown, from HTML, TeX and YAML, and from a
 * keyboard that writes wide signs. Of two that are found in one place the first is told. No
 * pattern looks back over more than it has found, so that a long text is read in time.
 */
const notations: readonly Notation[] = [
  {
    wanted: 'table',
    pattern: new RegExp(
      `${line}\\|.*\\|\\s*$|${line}:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-{2,}:?[ \\t]*)+$`,
      'gmu',
    ),
  },
  { wanted: 'strikethrough', pattern: /~~[^~]+~~/gu },
  { wanted: 'footnote', pattern: /\[\^[^\]\s]{1,100}\]/gu },
  {
    wanted: 'heading',
    pattern: new RegExp(`${line}(?:#[^\\s#\\d].*|#{2,6}[^\\s#].*|#{7,}.*|＃{1,6}.*)$`, 'gmu'),
  },
  {
    wanted: 'component',
    pattern: /[＜〈]\s{0,5}\/?(?:Kpi|Project|Page|Term)(?![a-z])[^＞〉>\n]{0,200}[＞〉>]?/giu,
  },
  { wanted: 'tag', pattern: new RegExp(`＜/?(?:${tags})(?![a-z])[^＞>\\n]{0,200}[＞>]`, 'giu') },
  {
    wanted: 'link',
    pattern:
      /\[[^\]]{1,200}\]\s{0,20}[(（](?:https?:|mailto:|[/#])[^)）\n]*[)）]?|\[[^\]]{1,200}\]\[[^\]]{0,200}\]|\[\[[^\]]{1,200}\]\]/gu,
  },
  {
    wanted: 'emphasis',
    pattern:
      /(\*\*|__)\S.*?\1|＊＊.+?＊＊|(?:\*\*|＊＊).{0,20}|(?<![\p{L}\p{N}_])_(?=[^\s_]*[^\p{ASCII}])[^\s_]+_/gu,
  },
  { wanted: 'highlight', pattern: /==[^=\n]+==|\^\^[^^\n]+\^\^/gu },
  {
    wanted: 'box',
    pattern: new RegExp(
      `${line}:::.*$|\\[!(?:note|tip|important|warning|caution|info)\\]|${line}\\[toc\\]$|${line}!!! .*$`,
      'gimu',
    ),
  },
  {
    wanted: 'formula',
    pattern: /\$\$[^$]+\$\$|(?<=[a-z)）])[~^][\p{L}\p{N}+-]{1,8}[~^]|(?<=[a-z])\^\d/giu,
  },
  {
    wanted: 'reference',
    pattern:
      /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});|&(?:nbsp|ensp|emsp|amp|lt|gt|quot|copy|hellip|yen|times|middot)(?![a-z\d;=])|＆[a-zａ-ｚ]{2,10}[；;]/giu,
  },
  { wanted: 'emoji', pattern: /(?<![\w:]):[a-z][a-z_]{1,30}:(?![\w:])/gu },
  { wanted: 'break', pattern: /\\[nrt](?![a-z])/gu },
  {
    wanted: 'settings',
    pattern: new RegExp(
      `${line}(?:author|date|description|draft|layout|project_id|slug|summary|tags|title):\\s.*$`,
      'gmu',
    ),
  },
  {
    wanted: 'list',
    pattern: new RegExp(
      [
        `^[*＊+-]　.*$`,
        ...[`[${dots}]`, numberSign].map((sign) => `^${sign}.*\\n[ \\t>]*${sign}.*`),
      ].join('|'),
      'gmu',
    ),
  },
  { wanted: 'code', pattern: /`.{0,20}/gu },
];

/**
 * Signs that readers would see as they are written. `written` is a piece of a text between its
 * markup, `shown` what it says; a sign behind `\` is there on purpose.
 */
export function foreignSigns(written: string, shown: string): ForeignSign[] {
  const bare = written.replace(/\\[!-/:-@[-`{-~]/gu, '  ');
  const signs: ForeignSign[] = [];
  for (const { wanted, pattern } of notations) {
    const sign = signsOf(bare, { wanted, pattern }).find(
      ({ found, index }) =>
        (wanted !== 'reference' || shown.includes(found)) &&
        !signs.some((other) => index >= other.index && index < other.index + other.found.length),
    );
    if (sign) signs.push(sign);
  }
  return signs;
}

/** Each of them when it is asked for: the first is most often the one. */
const signsOf = (bare: string, { wanted, pattern }: Notation) =>
  bare.matchAll(pattern).map((match): ForeignSign => {
    const [all] = match;
    return { wanted, found: all.trim(), index: match.index + all.length - all.trimStart().length };
  });
