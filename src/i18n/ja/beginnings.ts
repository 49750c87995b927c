/** Said to whoever begins a new content, or adds a project or a KPI to one. */
export const beginnings = {
  usage: [
    '使い方：',
    '- npm run new -- city しらなみ町 --code 123456 --publisher しらなみ町企画課 --licence "CC BY 4.0"',
    '- npm run new -- city report.pdf しらなみ町 --code …（資料のKPIを取り込みます）',
    '- npm run new -- project p6 --name 事業の名前',
    '- npm run new -- kpi p6-k1 --project_id p6 --name 指標の名前',
  ],
  questions: {
    municipality: '自治体の名前は何ですか。',
    code: '全国地方公共団体コード（6けた）は何ですか。',
    publisher: 'このサイトを運営するのは、どこですか。',
    licence: ({ known }: { known: string }) => `データの利用の条件は何ですか（${known} など）。`,
    title: '資料の題名は、何と印刷されていますか。',
    day: '資料の日付はいつですか（2024-08-30 のように書きます）。',
  },
  missing: ({ options }: { options: string }) => `足りない指定があります：${options}`,
  unknownOption: ({ option }: { option: string }) => `「${option}」という指定はありません。`,
  refusals: {
    'code-malformed': 'コードは、半角の数字6けたです。',
    'code-check-digit':
      'コードの最後の数字（検査数字）が合いません。6けたのコードを、総務省の一覧で確かめてください。',
    'code-prefecture':
      'コードのはじめの2けたが、都道府県の番号（01から47）ではありません。実際にはない自治体なら、--invented を付けてください。',
    licence: '利用の条件が分かりません。ほかの条件なら、--licence-url にアドレスを書いてください。',
    day: '日付は「2024-08-30」のように書きます。',
    name: '名前が空か、長すぎるか、使えない文字が入っています。',
  },
  folderTaken: ({ folder }: { folder: string }) =>
    `フォルダー「${folder}」はもうあります。新しい名前を --out で指定してください。`,
  wroteSample: ({ folder }: { folder: string }) =>
    `「${folder}」に内容のフォルダーを作りました。入っている数字は見本で、サイトの全部のページが「架空」と伝えます。資料の行に書きかえたら、site.yaml の invented を false にします。`,
  wroteReport: ({ folder, kpis, values }: { folder: string; kpis: string; values: string }) =>
    `「${folder}」に内容のフォルダーを作りました。KPIは${kpis}件、目標と実績は${values}個です。`,
  codeOfAnother: ({ code, name, owner }: { code: string; name: string; owner: string }) =>
    `コード ${code} は、総務省の一覧では「${owner}」のものです。「${name}」のコードか、確かめてください。`,
  codeUnlisted: ({ code }: { code: string }) =>
    `コード ${code} は、総務省の一覧にありません。新しくできた自治体でなければ、確かめてください。`,
  leftOpen: ({ count }: { count: string }) =>
    `人が確かめる値が${count}個あり、まだ載せていません。「npm run import」で同じ資料を読むと、1つずつ聞かれます。`,
  underPlan: ({ headings }: { headings: string }) =>
    `次の見出しは、基本目標か事業か分からないので、計画全体のKPIにしました：${headings}`,
  nothingSure:
    'そのまま載せられる値がありません。表の読み方を確かめて、--as-read を付けると、読んだとおりに載せます。',
  toFill:
    '単位の英語の名前、短い名前、望ましい方向は、あとで直せます。資料に書かれていないことは、空か「わからない」にしました。',
  next: ({ folder }: { folder: string }) => `次に：npm start -- --content ${folder}`,
  problems: ({ folder, count }: { folder: string; count: string }) =>
    `直すところが${count}件あります：npm run check:content -- --content ${folder}`,
  idTaken: ({ id, path }: { id: string; path: string }) =>
    `「${id}」は、もう「${path}」にあります。何も変えていません。`,
  idRefused: ({ id }: { id: string }) =>
    `「${id}」はIDに使えません。半角の小文字・数字・「-」で、英字から始めます。何も変えていません。`,
  added: ({ id, path }: { id: string; path: string }) => `「${path}」に「${id}」の行を足しました。`,
  empty: ({ columns }: { columns: string }) =>
    `次の列は、まだ空です。「npm run check:content」が場所を示します：${columns}`,
};
