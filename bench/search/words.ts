import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const split = (list: string) => list.trim().split(/\s+/u);

/** Words of municipal life, from which pages are put together. */
export const fields = split(`
  観光 農業 漁業 林業 防災 福祉 子育て 教育 文化財 図書館 上下水道 公共交通 道路整備 住宅政策
  環境保全 脱炭素 再生可能エネルギー 廃棄物 健康づくり 介護予防 医療連携 障がい者支援 生涯学習
  男女共同参画 多文化共生 移住定住 空き家対策 中心市街地 商店街 起業支援 企業誘致 雇用 人材育成
  デジタル化 行政改革 情報公開 財政運営 広聴広報 地域包括ケア 災害復旧 河川改修 公園緑地 景観
  スポーツ振興 国際交流 スタートアップ イノベーション オープンデータ キャッシュレス テレワーク
  ワークショップ サテライトオフィス コミュニティバス ボランティア マッチング プラットフォーム
  インバウンド ブランディング クラウドファンディング シェアサイクル バリアフリー ライフサイエンス`);

export const acts = split(`
  推進 強化 支援 整備 活用 創出 促進 連携 充実 改善 見直し 開発 普及 啓発 育成 確保 再生 保全
  向上 拡大 展開 検討 実証 試行 評価 公表`);

export const bodies = split(`
  協議会 実行委員会 検証委員会 審議会 商工会議所 観光協会 農業協同組合 大学 高等学校 町内会
  社会福祉協議会 NPO法人 金融機関 指定管理者 市民センター まちづくりセンター コンソーシアム
  アドバイザー コーディネーター`);

export const people = split(`
  市民 高齢者 若者 学生 子ども 保護者 障がいのある人 外国人住民 観光客 来場者 参加者 起業家
  中小企業 小規模事業者 農業者 漁業者 移住者 転入者 女性 求職者 従業員 利用者 ボランティア`);

export const measures = split(`
  参加者数 利用者数 来場者数 相談件数 登録者数 開催回数 満足度 認知度 売上額 輸出額 契約件数
  就業者数 創業件数 販路開拓数 受講者数 延べ宿泊者数 観光消費額 転入超過数 実施率 達成状況`);

export const seasons = split(`
  春 夏 秋 冬 年度当初 上半期 下半期 第1四半期 第2四半期 第3四半期 第4四半期 年度末 連休中`);

/** Syllables of place names; two or three make one. */
export const placeParts = split(`
  東 西 南 北 中 上 下 大 小 高 長 松 竹 梅 桜 杉 藤 川 山 野 原 田 島 浜 崎 沢 谷 池 森 林 水 石 岩
  白 黒 赤 青 新 古 宮 寺 城 橋 坂 平 岡 崎 津 浦 江 井 村 町 口 戸 畑 瀬 尾 根 倉 塚 部 本 元 光 清`);

const nameColumns = ['name', 'name_plain', 'subtitle', 'title'];

/** Official and plain names from a content folder: the words that this site is searched for. */
export function namesIn(content: string): string[] {
  const folder = join(content, 'data');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',' });
      return data.flatMap((row) => nameColumns.map((column) => row[column] ?? ''));
    });
  return [...new Set(names.filter((name) => name.length > 3))].sort();
}
