/**
 * Characters that look like ordinary ones and are others: programs that copy text out of PDF files
 * leave radicals where ideographs were printed, so that a search for 支 does not find ⽀.
 */

/**
 * Radicals (U+2E80–U+2EFF), each followed by its ideograph.
 * Source: Unicode Character Database, EquivalentUnifiedIdeograph.txt.
 */
const radicals =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const signs = [...radicals];

const ideographs = new Map(
  signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])),
);

/** Radicals, compatibility ideographs, ligatures, units that are letters, spaces of other widths. */
const lookAlike =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2126\u212a\u212b\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu;

const yen = '\u00a5';

function ordinary(character: string): string {
  if (/\s/u.test(character)) return ' ';
  return ideographs.get(character) ?? character.normalize('NFKC');
}

/** The text with ordinary characters. Where letters are Latin, the narrow yen sign is ordinary. */
export function withoutLookAlikes(text: string): string {
  const plain = text.replace(lookAlike, ordinary);
  return !plain.includes(yen) || /[a-z]/iu.test(plain) ? plain : plain.replaceAll(yen, '￥');
}

/** Look-alikes in the text and what to write for them, each once, in order. */
export function lookAlikesIn(text: string): ReadonlyMap<string, string> {
  const found = [...text].map((character) => [character, withoutLookAlikes(character)] as const);
  const isYenOrdinary = withoutLookAlikes(text).includes(yen);
  return new Map(found.filter(([from, to]) => from !== to && !(from === yen && isYenOrdinary)));
}
