import { fold } from '../grid/fold.ts';

const money = '(?:百万|千|億|万|十億)?円';

const counted =
  '(?:千|万|百万)?人(?:泊|日|/日|回)?|(?:千|万)?世帯|(?:千|万)?件|社|団体|か所|カ所|ヶ所|ケ所|箇所|施設|組|回|本|冊|台|戸|店舗?|校|園|名|位|点|年|歳|日|時間|分|秒|か月|泊|便|隻|頭|羽|種類?|品目?|商品|事業|項目|床|棟|区画|会場|倍|地区|校区|大学|企業|事業者|事業所|経営体|集落|自治体|市町村|農家|チーム|クラブ|講座|路線|基|機関|公演|作品|ページ|pv|票|枚|個|杯|食|班|人口|ランク|段階|ヘクタール|a|ha|km|m|m2|m3|km2|kl|l|kw|mw|gw|kwh|mwh|gwh|t|トン|kg|g|t-co2|千t|万t|千t-co2|万t-co2|千トン|万トン|%|ポイント|pt|ppm|db|‰|mg/l|gj|tj|アクセス|ビュー|フォロワー|ダウンロード|dl|回線|席|室|部屋|両|艘|俵|箱|束|株|坪|里|字|語|曲|式|例|者|人件|人回';

const unit = new RegExp(
  `^(?:延べ|累計)?(?:${money}|${counted})(?:/(?:年度?|月|日|人|回|件|世帯|人日|千人|万人|ha|10a|km2|本|校|所))?$`,
  'iu',
);

/** Whether a text is a unit and nothing else. */
export const isUnit = (text: string): boolean => {
  const folded = fold(text);
  return folded.length <= 12 && unit.test(folded);
};

/** No unit, said in the column of units. */
const none = /^(?:-|–|—|―|ー|なし|無|指数)$/u;

/** The unit as printed; null where the column says that there is none. */
export const unitIn = (text: string): string | null => (none.test(fold(text)) ? null : text);

export const saysUnit = (text: string): boolean => isUnit(text) || none.test(fold(text));

/** （単位：人） above a table or in a heading. */
export function statedUnit(text: string): string | null {
  const [, stated] = /単位\s*[:：]\s*([^)）、,\s〕］\]]{1,12})/u.exec(text) ?? [];
  return stated ?? null;
}
