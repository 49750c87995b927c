/**
 * One normal form for text and query, computed by the same code in the build and in the
 * browser. Two spellings that a reader takes for the same have one normal form; everything
 * else stays different.
 *
 * The form of a cluster (a character with its combining marks) depends on that cluster
 * alone. So a piece of a text always normalises to a piece of the normalised text, which is
 * what makes literal search possible. White space is the one exception, and a harmless one:
 * a space counts only between two letters or digits of scripts that separate words by it.
 */

/** Normalised text as code points, with the place in the original that each came from. */
export interface NormalText {
  readonly characters: readonly string[];
  /** Where the cluster of each character starts and ends, in UTF-16 units of the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Invisible characters, variation selectors and fillers. */
const ignorable = /[\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u115F\u1160\u3164]/gu;

/** A character with everything that modifies it, and the invisible characters that follow. */
const clusters =
  /[\s\S][\p{M}\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u115F\u1160\u3164\u309B\u309C\uFF9E\uFF9F]*/gu;

/** Voicing marks that stand alone, as the marks that join the kana before them. */
const joiningMark = (mark: string) => (mark === '\u309B' ? '\u3099' : '\u309A');

/**
 * Parts of characters (U+2E80 to U+2EFF) that PDF files hold in place of the character, and that
 * Unicode leaves as they are: each pair is the part and its character.
 */
const radicals = new Map(
  (
    '⺒巳⺓幺⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺲罒⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹' +
    '⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻊足⻌辶⻍辶⻎辶⻏阝⻑長⻒長⻓长⻖阝⻗雨⻘青⻙韦⻚页⻛风⻝食⻞食⻟食⻠食⻡首⻢马⻣骨' +
    '⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⺝月⺞歹⺋卩⺅亻⺖忄⺘扌⺙攵⺐尢⺎兀⺈刀⺉刂⺊卜⺇几⺁厂⺄乙'
  )
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

const withoutRadicals = (text: string) =>
  text.replace(/[\u2E80-\u2EFF]/gu, (part) => radicals.get(part) ?? part);

/** Families of look-alikes and the one member that stands for them. */
const families: readonly (readonly [members: RegExp, representative: string])[] = [
  [/[\u002D\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63]/gu, 'ー'],
  [/[\u007E\u02DC\u223C\u223E\u301C\u3030]/gu, '~'],
  [/[\u00B7\u2022\u2027\u2219\u22C5\u30FB]/gu, '・'],
  [/[\u0060\u00B4\u2018\u2019\u201A\u201B\u2032]/gu, "'"],
  [/[\u201C-\u201F\u2033]/gu, '"'],
];

const whiteSpace = /^\s/u;
const letterOrDigit = /^[\p{L}\p{N}]$/u;
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇]$/u;

function foldCluster(cluster: string): readonly string[] {
  const visible = cluster.replace(ignorable, '').replace(/[\u309B\u309C]/gu, joiningMark);
  const folded = families.reduce(
    (text, [members, representative]) => text.replace(members, representative),
    withoutRadicals(visible).normalize('NFKC').toLowerCase().normalize('NFKC'),
  );
  return [...folded].filter((character) => !whiteSpace.test(character));
}

/** Clusters of a site are few and return often; the memory is cleared before it grows large. */
const folds = new Map<string, readonly string[]>();
const maxFolds = 20_000;

function foldOf(cluster: string): readonly string[] {
  const known = folds.get(cluster);
  if (known) return known;
  if (folds.size >= maxFolds) folds.clear();
  const fold = foldCluster(cluster);
  folds.set(cluster, fold);
  return fold;
}

const separatesWords = (character: string | undefined) =>
  character !== undefined && letterOrDigit.test(character) && !withoutSpaces.test(character);

/** The normal form, with the place of every character in the original. */
export function normalText(text: string): NormalText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (character: string, start: number, end: number) => {
    characters.push(character);
    starts.push(start);
    ends.push(end);
  };

  let space = -1;
  for (const { 0: cluster, index: start } of text.matchAll(clusters)) {
    if (whiteSpace.test(cluster)) {
      if (space < 0) space = start;
      continue;
    }
    const fold = foldOf(cluster);
    if (fold.length === 0) continue;
    if (space >= 0 && separatesWords(characters.at(-1)) && separatesWords(fold[0])) {
      add(' ', space, start);
    }
    space = -1;
    for (const character of fold) add(character, start, start + cluster.length);
  }
  return { characters, starts, ends };
}

/** The normal form alone. */
export function normalise(text: string): string {
  return normalText(text).characters.join('');
}
