/** Said to whoever brings a report: what is asked, what can be chosen, and what would change. */
export const bringing = {
  questions: {
    vintage: ({ found }: { found: string | null }) =>
      found === null
        ? 'この資料の日付はいつですか。ファイルからは分かりません。'
        : `この資料の日付は、${found}ですか。`,
    'source-id': ({ vintage }: { vintage: string }) =>
      `${vintage}の資料を取り込むのは、はじめてです。表の中でこの資料を指す、短い名前を決めてください。半角の小文字・数字・「-」で書きます。案が書いてあれば、そのままでかまいません。`,
    'source-title': '資料の題名は、何と印刷されていますか。',
    'source-url':
      '資料が載っているページのアドレスがあれば、書いてください。なければ、空のままにします。',
    page: ({ filePage }: { filePage: string }) =>
      `ファイルの${filePage}枚目には、ページ番号が印刷されていません。出典のページを何と書きますか。`,
    'kpi-likely': ({ name, known, same, of }: Record<'name' | 'known' | 'same' | 'of', string>) =>
      `「${name}」は、前からあるKPI「${known}」のことですか。前の値${of}個のうち、${same}個が同じです。`,
    'kpi-likely-unit': ({ unit, knownUnit }: Record<'unit' | 'knownUnit', string>) =>
      `単位は、資料が「${unit}」、サイトが「${knownUnit}」です。`,
    'kpi-new': ({ name }: { name: string }) =>
      `「${name}」は、前からあるKPIのどれですか。新しいKPIですか。`,
    'new-owner': ({ name, group }: { name: string; group: string | null }) =>
      `新しいKPI「${name}」は、どの事業・施策・基本目標のものですか。${group === null ? '' : `資料では「${group}」の下にあります。`}`,
    'new-id': ({ name }: { name: string }) =>
      `新しいKPI「${name}」のIDを決めてください。あとから変えられません。`,
    'new-plain': ({ name }: { name: string }) =>
      `新しいKPI「${name}」の、わかりやすい名前を、22字までで書いてください。`,
    'new-direction': ({ name }: { name: string }) =>
      `新しいKPI「${name}」は、増えるほどよいものですか。`,
    'kpis-missing': ({ names, count }: Record<'names' | 'count', string>) =>
      `前の資料にあったKPIが、この資料に${count}個ありません（${names}）。この資料は、すべてのKPIを載せていますか。`,
    'kpi-missing': ({ name }: { name: string }) =>
      `前の資料にあったKPI「${name}」が、この資料にありません。`,
    'ended-reason': ({ name }: { name: string }) =>
      `KPI「${name}」を終えた理由は、何と書かれていますか。`,
    twice: ({ name, year }: Record<'name' | 'year', string>) =>
      `「${name}」の${year}年度の値が、2つ以上あります。どれを載せますか。`,
    changed: ({ name, count }: Record<'name' | 'count', string>) =>
      `「${name}」の値が、前の資料と${count}か所で違います。どちらですか。`,
    'changed-here': ({ name, count }: Record<'name' | 'count', string>) =>
      `「${name}」の値が、この資料から写した値と${count}か所で違います。サイトの値を直しますか。`,
    reason: ({ name }: { name: string }) =>
      `「${name}」を直す理由を書いてください。サイトの「更新の記録」に出ます。`,
    'judgement-changed': ({ name, count }: Record<'name' | 'count', string>) =>
      `「${name}」の評価が、前の資料と${count}か所で違います。どちらですか。`,
    'judgement-changed-here': ({ name, count }: Record<'name' | 'count', string>) =>
      `「${name}」の評価が、この資料から写した評価と${count}か所で違います。サイトの評価を直しますか。`,
    judge: ({ judge, count }: { judge: string | null; count: string }) =>
      judge === null
        ? `資料に、評価（段階・達成率・意見・今後の方針）が${count}件あります。だれの評価ですか。`
        : `資料に、「${judge}」の評価（段階・達成率・意見・今後の方針）が${count}件あります。だれの評価として載せますか。`,
    'judged-year': ({ judge }: { judge: string | null }) =>
      `${judge === null ? '資料' : `「${judge}」`}の評価は、どの年度の結果についてのものですか。書かれていなければ、空のままにします。`,
    'judged-owner': ({ name }: { name: string }) =>
      `「${name}」の全体についての評価があります。どの事業・施策・基本目標の評価ですか。`,
    scale: ({ scale, grades }: Record<'scale' | 'grades', string>) =>
      `「${scale}」の段階（${grades}）は、どのものさしですか。`,
    grades: ({ scale }: Record<'scale' | 'grades', string>) =>
      `「${scale}」の段階を、よいほうから「,」で区切って並べてください。資料にある段階は、すべて書きます。`,
  },
  choices: {
    yes: 'はい',
    'left-out': 'サイトに載せない',
    new: '新しいKPIとして、表に行を足す',
    plan: '計画全体のもの',
    project: ({ name, id }: Record<'name' | 'id', string>) => `事業「${name}」（${id}）`,
    policy: ({ name, id }: Record<'name' | 'id', string>) => `施策「${name}」（${id}）`,
    goal: ({ name, id }: Record<'name' | 'id', string>) => `基本目標「${name}」（${id}）`,
    'in-part': 'いいえ。一部だけを載せている（何も変えない）',
    'in-whole': 'はい。すべてを載せている（1つずつ聞く）',
    'not-printed': 'この資料に載っていないだけ（何も変えない）',
    ended: 'かわりのKPIはなく、終わった',
    successor: ({ name, id }: Record<'name' | 'id', string>) =>
      `新しいKPI「${name}」（${id}）にかわった`,
    revised: '資料が、値を改めた',
    corrected: 'サイトの値が、写しまちがいだった',
    'as-read': ({ value }: { value: string }) => `読んだとおり（${value}）`,
    value: ({ value }: { value: string }) => value,
    series: { target: '目標の値', actual: '実績の値' },
    first: { target: '目標／実績の順', actual: '実績／目標の順' },
    kpi: ({ name, id }: Record<'name' | 'id', string>) =>
      `「${name}」（${id}）と同じ。名前は、資料に合わせる`,
    kept: ({ name, id }: Record<'name' | 'id', string>) =>
      `「${name}」（${id}）と同じ。名前は、今のままにする`,
    by: ({ name }: { name: string }) => `「${name}」の評価として載せる`,
    'by-nobody': '評価した人の名前なしで載せる',
    scale: ({ name, id }: Record<'name' | 'id', string>) => `前からある「${name}」（${id}）`,
    'new-scale': ({ name, id }: Record<'name' | 'id', string>) =>
      `新しいものさし「${name}」（ID：${id}）`,
    take: ({ shown, where, at }: Record<'shown' | 'where' | 'at', string>) =>
      `${shown}（${where} ${at}）`,
  },
  typed: {
    day: '2024-08-30 のように書く',
    identifier: 'report-2024 のように書く',
    text: '文字で書く',
    address: 'https:// で始まるアドレスを書く',
    number: '数字で書く',
    year: '年度を 2024 のように書く',
    page: 'ページを書く',
    'new-id': 'まだ使われていないIDを、p2-k4 のように書く',
    'plain-name': '22字までで書く',
    grades: '段階を「A, B, C」のように、すべて書く',
  },
  notTyped: ({ how }: { how: string }) => `読めません。${how}と、読めます。`,
  cell: ({ where, at, of, text }: Record<'where' | 'at' | 'of' | 'text', string>) =>
    `${where} ${at}：${of}「${text}」`,
  cellBefore: ({
    where,
    at,
    of,
    text,
    before,
  }: Record<'where' | 'at' | 'of' | 'text' | 'before', string>) =>
    `${where} ${at}：${of}「${before}」→「${text}」`,
  cellYear: ({ year }: { year: string }) => `${year}年度`,
  cellsMore: ({ count }: { count: string }) => `ほかに${count}か所`,
  reasons: {
    added: 'この資料のデータを足しました。',
    renamed: '新しい資料で、名前が変わりました。',
    newKpi: '新しい資料で加わったKPIです。',
    ended: '新しい資料で、終わりました。',
    replaced: '新しい資料で、別のKPIにかわりました。',
    endedUnsaid: '資料に、理由は書かれていません。',
    asItIs: 'このままでよい',
    settled: '資料を取り込むときに、担当者が確かめました。',
  },
  kinds: {
    filled: '値が出た',
    added: '新しい',
    revised: '変わった',
    corrected: '直す',
    removed: '消える',
    gone: '資料にない',
  },
  change: ({ kind, row, before, after }: Record<'kind' | 'row' | 'before' | 'after', string>) =>
    `${kind}　${row}：${before} → ${after}`,
  counted: ({ kind, count }: Record<'kind' | 'count', string>) => `${kind} ${count}件`,
  again: ({ count }: { count: string }) => `前と同じ値 ${count}件`,
  nothing: '空欄',
  noChanges: 'この資料から変わるところは、ありません。',
  newKpi: ({ name }: { name: string }) =>
    `新しいKPI「${name}」は、まだ載せません。content/data/kpis.csv に行を足してから（npm run new -- kpi）、もう一度読んでください。`,
  unclearJudgements: ({ count }: { count: string }) =>
    `資料の評価${count}件は、どの指標や事業についてのものか読み分けられないので、書きません。`,
  leftOutKpi: ({ name }: { name: string }) => `「${name}」は、載せません。`,
  report: {
    title: '資料から変わるところ',
    vintage: ({ day }: { day: string }) => `資料の日付：${day}`,
    columns: {
      kind: '種類',
      name: '名前',
      key: '行',
      before: '前',
      after: '後',
      where: '資料の場所',
    },
    decisions: '決めたこと',
  },
  changeSet: {
    'not-zip':
      'ZIPファイルではないか、こわれています。「報告書の数字を取りこむ」のページで、もう一度作ってください。',
    'too-large': '開くと大きくなりすぎるZIPファイルです。',
    'foreign-file': ({ path }: { path: string }) =>
      `「${path}」は、変更のまとまりに入っているはずのないファイルです。このZIPは使いません。`,
    incomplete: '変更のまとまりではないZIPファイルです。中に decisions.json と表がありません。',
    outdated: ({ path }: { path: string }) =>
      `「${path}」が、このまとまりを作ったあとで変わっています。今の内容で、もう一度作ってください。`,
  },
};
