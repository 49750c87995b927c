/** What was tried for readers with impairments, with which means, and what is known not to work. */
export const accessibility = {
  title: 'アクセシビリティ',
  lead: '目や手、耳の使い方がちがっても読めるように、何を試し、何がまだできていないかを書きます。',
  aim: 'めざすこと',
  aimText: [
    'このサイトは、ウェブの国際的な基準「WCAG 2.2」と、日本の規格「JIS X 8341-3:2016」の、どちらもレベルAAをめざしています。',
    '規格に適合しているという宣言は、していません。人による試験が、まだ足りないためです。',
  ],
  tried: '試したこと',
  triedLead:
    'このサイトのプログラムを変えるたびに、次のことを自動で試します。1つでも失敗すると、公開しません。',
  check: '試すこと',
  means: '使うもの',
  result: '結果',
  /** By the test that tries it. */
  checks: {
    accessibility: {
      check:
        'すべての種類のページの、色の差、名前、見出し、表の作り（明るい表示、暗い表示、幅320ピクセル）',
      means: 'axe-core、Chromium',
      result: '問題は0件',
    },
    keyboard: {
      check: 'キーボードだけで、すべてのリンクとボタンに進めて、今いる場所が見えること',
      means: 'Chromium',
      result: 'できる',
    },
    reflow: {
      check: '幅320ピクセル、文字の大きさ2倍、広い字間と行間で、文章が切れないこと',
      means: 'Chromium',
      result: 'できる',
    },
    appearance: {
      check: '強制カラー、暗い表示、動きを減らす設定、印刷で、図と数字が読めること',
      means: 'Chromium',
      result: 'できる',
    },
    structure: {
      check: '見出しの順、表の見出しと題、図の説明がそろっていること',
      means: 'HTMLの検査',
      result: 'そろっている',
    },
    interactive: {
      check: 'ふれて読む図の数字を、キーボードで全部読めて、同じ数字が表にもあること',
      means: 'Chromium',
      result: 'できる',
    },
  },
  known: '知っている問題',
  knownList: [
    '指標を選んで比べる図と、お金の見方を変える図には、JavaScriptがいります。使えないときは、同じ数字の表と、動かない図で読めます。',
    'データのページの見本の表は、せまい画面では横に動かして読みます。読むための表は、縦に並べかえます。',
    '図の中の棒や点は、読み上げません。同じ数字を、図のそばの文と表で読み上げます。',
    '英語の訳がない名前や文は、英語のページでも日本語で出ます。',
    '元の資料は、このサイトのものではありません。資料の読みやすさは、試していません。',
  ],
  untried: 'まだ試していないこと',
  untriedList: [
    'スクリーンリーダー（NVDA、VoiceOver、TalkBackなど）を、ふだん使う人に使ってもらうこと。',
    'Safariと、音声で動かす操作。',
    '障害のある人による、使いやすさの確かめ。',
  ],
  tell: '読めないところを知らせる',
  tellText:
    '読めないところ、使えないところがあったら、どのページか、何を使っているかを知らせてください。',
};
