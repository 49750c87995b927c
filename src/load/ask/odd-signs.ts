/** Bytes of UTF-8 read as Western letters: the first of a character, then one or two that follow. */
const western =
  /(?:[\u00e2-\u00e9][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}|[\u00c2\u00c3][\u0080-\u00bf])/u;

/** Bytes of UTF-8 read as Shift_JIS give these rare characters, or narrow kana, again and again. */
const shiftJis = /[縺繧繝][^縺繧繝]?[縺繧繝]|\p{Script=Han}[\uff61-\uff9f]\p{Script=Han}/u;

/** What programs write for characters that they do not know. */
const unknown = /[?？]{2,}|〓{1,}/u;

/** デ一タ, 二ュース, か゛: what a scanner takes for a kana, or makes of one. */
const misread = /[ァ-ヺー][一─][ァ-ヺ]|\p{Script=Han}[ァィゥェォャュョ]|[\u3041-\u30fa][゛゜]/u;

/** сity with a Cyrillic letter, 𝗔𝗜, and marks that stand over or around another character. */
const disguised =
  /[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}|\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\u{1d400}-\u{1d7ff}]|[\u0335-\u0338\u0483-\u0489\u20d0-\u20ff]|\p{Script=Han}\ufe0f/u;

const garbled = [western, shiftJis, unknown, misread, disguised];

/** Words that people leave where they mean to write later. */
const unfinished = [
  /(?<![\p{L}\p{N}])(?:TBD|TBA|TODO|FIXME|XXX+|lorem ipsum)(?![\p{L}\p{N}])/iu,
  /要確認|あとで書く|後で書く|記入してください|ここに(?:書|記入)/u,
  /^(?:仮|仮題|未定|未入力|サンプル|ダミー|○○+|〇〇+|[xX]{2,}|dummy|sample|test)$/iu,
];

/** Signs of Markdown and HTML, which mean nothing in a cell. */
const marked = [
  /\*\*[^*\s][^*]*\*\*|＊＊[^＊]+＊＊|~~[^~]+~~|(?<!`)`[^`]+`(?!`)/u,
  /\[[^\]]{1,200}\]\((?:https?:|[/#])[^)]*\)?/u,
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});|&nbsp(?![a-z])|\\n(?![a-z])/iu,
];

/** What shows that characters of a text were lost or taken for others. */
export const garbledSign = (text: string) => signIn(text, garbled);

/** What shows that a text is to be written later. */
export const unfinishedSign = (text: string) => signIn(text, unfinished);

/** What readers of a cell would see as it is written. */
export const markedSign = (text: string) => signIn(text, marked);

/** What shows it, of the first pattern that fits. */
function signIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const [sign] = pattern.exec(text) ?? [];
    if (sign !== undefined) return sign;
  }
  return null;
}
