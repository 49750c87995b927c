/**
 * Everyday words, and what sites of municipalities call the same: `word=also`. They are searched
 * after the word itself. A municipality adds its own in its table of search words.
 */
const pairs = (text: string): readonly (readonly [word: string, also: string])[] =>
  text.split('、').map((pair) => {
    const [word = '', also = ''] = pair.split('=');
    return [word, also] as const;
  });

export const synonyms = [
  ...pairs(
    '予算額=予算、総事業費=事業費、経費=事業費、補助金=交付金、国の補助=交付金、補助=交付金',
  ),
  ...pairs('実績値=実績、実績=結果、成果=結果、進捗=結果、指標=KPI、目標値=目標'),
  ...pairs('お年寄り=高齢者、シニア=高齢者、老人=高齢者、子供=子ども、赤ちゃん=出産'),
  ...pairs('体操=運動、ウォーキング=運動、トレーニング=運動、体力測定=体の動き、フィットネス=運動'),
  ...pairs(
    '起業家=創業、起業=創業、開業=創業、会社を作=創業、会社をつく=創業、会社をおこ=創業、会社を起こ=創業、事業を始め=創業、店を開=創業、独立=創業、会社=企業、ベンチャー=スタートアップ',
  ),
  ...pairs(
    '海外販売=海外販路、売り先=販路、売上=販路、投資=資金調達、出資=資金調達、融資=資金調達',
  ),
  ...pairs('来場者=参加者、来場=参加、参加人数=参加者、入場者=参加者、観客=参加者'),
  ...pairs('観光客=観光、旅行者=観光、旅行=観光、インバウンド=観光、訪日=観光、訪日客=観光'),
  ...pairs(
    '外国人観光客=観光、外国人旅行者=観光、外国人旅行客=観光、外国人客=観光、外国からの観光客=観光、海外からの観光客=観光、旅行客=観光',
  ),
  ...pairs('外国人=海外、貿易=輸出、輸出額=輸出、成功率=成約、成約率=成約、成立=成約'),
  ...pairs(
    '緑化=緑、フラワー=花、フェスティバル=イベント、祭り=イベント、催し=イベント、行事=イベント',
  ),
  ...pairs('援助=支援、応援=支援、サポート=支援、働く=雇用、仕事=しごと、就職=雇用、子育て=子ども'),
  ...pairs('新商品=製品、商品開発=製品、街なか=中心市街地、まちなか=中心市街地、都心=中心市街地'),
  ...pairs('budget=予算、cost=事業費、money=事業費、grant=交付金、subsidy=交付金、finance=事業費'),
  ...pairs(
    'target=目標、goal=目標、result=結果、actual=結果、plan=戦略、strategy=戦略、project=事業',
  ),
  ...pairs('startup=スタートアップ、start-up=スタートアップ、founder=創業、entrepreneur=創業'),
  ...pairs('business=企業、company=企業、export=輸出、trade=輸出、market=販路、job=雇用'),
  ...pairs('tourism=観光、tourist=観光、sightseeing=観光、visitor=観光、event=イベント'),
  ...pairs(
    'flower=花、green=緑、garden=花壇、health=健康、exercise=運動、sport=スポーツ、sports=スポーツ',
  ),
  ...pairs('badminton=バドミントン、elderly=高齢者、volunteer=ボランティア、sponsor=協賛、city=市'),
  ...pairs('migration=移住、children=子ども、population=人口、employment=雇用、care=介護'),
];
