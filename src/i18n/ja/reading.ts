/** Said of a file that an office brings: why it is not read, and what is asked about it. */
export const reading = {
  refusals: {
    'file-too-large':
      '60MBより大きいファイルは読めません。KPIの表のあるページだけのファイルにしてください。',
    'file-empty': 'ファイルが空です。もう一度保存してください。',
    'file-damaged':
      'ファイルがこわれているか、途中で切れています。もう一度保存するか、ダウンロードし直してください。',
    'file-cut': 'ファイルの中身が途中で切れています。Excelで開いて、保存し直してください。',
    'file-kind-unknown':
      'この種類のファイルは読めません。PDF、Excel（.xlsx）、CSVのどれかにしてください。',
    'old-workbook':
      '古い形のExcel（.xls）か、パスワードの付いたファイルです。Excelで開き、パスワードを外して「Excelブック（.xlsx）」で保存し直してください。',
    'office-document': 'WordかPowerPointの文書です。「PDFとして保存」で作ったPDFにしてください。',
    'not-a-workbook':
      'Excelのブックではありません。Excelで「Excelブック（.xlsx）」として保存し直してください。',
    'archive-too-large':
      '開くと大きくなりすぎるファイルです。KPIの表のシートだけのブックにしてください。',
    'xml-declares':
      'ふつうのExcelが書かない命令が入っています。Excelで開いて、保存し直してください。',
    'sheets-too-many': 'シートが60枚より多くあります。KPIの表のシートだけのブックにしてください。',
    'cells-too-many':
      '1枚のシートのセルが20万より多くあります。KPIの表だけのシートにしてください。',
    'quotes-unpaired':
      '「"」の対が合わないところがあります。Excelで開いて「CSV UTF-8」で保存し直してください。',
    'encoding-utf-16': '文字コードがUTF-16です。Excelで「CSV UTF-8」を選んで保存し直してください。',
    'encoding-euc-jp': '文字コードがEUC-JPです。「CSV UTF-8」で保存し直してください。',
    'encoding-unknown':
      '文字コードが分かりません。Excelで「CSV UTF-8」を選んで保存し直してください。',
    'character-private':
      '外字（その機械だけの文字）が使われています。ふつうの文字に直してください。',
    'pdf-password': 'パスワードで守られたPDFです。パスワードを外したPDFにしてください。',
    'pdf-scanned':
      '紙を写した画像のPDFで、文字が入っていません。もとのExcelやWordから、PDFを作り直してください。',
    'pdf-invisible-text':
      '画像の上に、見えない文字（文字認識の結果）が重なったPDFです。確かではないので読みません。もとのExcelやWordから、PDFを作り直してください。',
    'pdf-without-text': '文字のないPDFです。もとのExcelやWordから、PDFを作り直してください。',
    'pdf-fonts-unreadable':
      '見える文字と中の文字の対応が書かれていないPDFです。もとのファイルから「PDFとして保存」で作り直してください。',
    'pdf-page-full':
      '文字か線が2万より多いページがあります。KPIの表のあるページだけのPDFにしてください。',
    'no-tables': '表が見つかりません。罫線のある表のPDFか、Excel、CSVにしてください。',
    'no-kpi-tables':
      'KPIの表が見つかりません。目標・実績という言葉と、年度の書かれた表が必要です。',
  },
  unread: {
    'no-numbers': '数の行がありません',
    'no-header': '見出しの行がありません',
    'no-values': '値の列がありません',
    'no-series': '目標と実績の区別が書かれていません',
    'no-kpis': 'KPIの表ではありません（目標・実績という言葉がありません）',
    'no-names': '指標の名前の列がありません',
    'no-years': '年度が書かれていません',
    'rows-unclear':
      '罫線がなく、どこまでが1行か分かりません。罫線を付けるか、Excelで出してください',
  },
  table: ({ place, begins }: { place: string; begins: string }) => `${place}の表「${begins}」`,
  tableLeftOut: ({ place, why, begins }: { place: string; why: string; begins: string }) =>
    `${place}の表「${begins}」は読みません：${why}。`,
  places: {
    page: ({ page }: { page: string }) => `${page}ページ`,
    filePage: ({ page }: { page: string }) => `ファイルの${page}枚目`,
    sheet: ({ sheet }: { sheet: string }) => `シート「${sheet}」`,
    file: 'ファイル',
  },
  remarks: {
    encoding: ({ encoding }: { encoding: string }) => `文字コードを${encoding}として読みました。`,
    'sheet-hidden': ({ sheet }: { sheet: string }) => `かくれたシート「${sheet}」は読みません。`,
    'cells-hidden': ({ sheet, cells }: { sheet: string; cells: string }) =>
      `シート「${sheet}」のかくれた行・列（${cells}）は読みません。`,
    'macro-ignored': () => 'マクロは読みません。',
    'pages-of-pictures': ({ pages }: { pages: string }) =>
      `画像のページ（${pages}枚目）があります。画像の中の表は読みません。`,
    'copying-forbidden': () =>
      'このPDFは、文字の取り出しを許していません。自分の自治体のファイルであることを確かめてください。',
  },
  vintage: ({ day }: { day: string }) => `資料の日付を${day}として読みました。`,
  vintageUnknown: 'いつの資料かが、ファイルから分かりません。',
  questions: {
    'columns-unruled': () => '縦の罫線のない表です。列の分け方は、これで正しいですか。',
    'header-continued': () => '見出しのない表です。前の表の続きですか。',
    'header-cut': () =>
      '見出しの文字が、欄からはみ出しています。見出しの読み方は、これで正しいですか。',
    'name-continued': ({ name }: { name: string }) =>
      `はじめの行は、前のページの「${name}」の続きですか。`,
    'series-of-years': ({ columns, series }: { columns: string; series: 'target' | 'actual' }) =>
      `年度だけの列（${columns}）は、${series === 'target' ? '目標' : '実績'}ですか。`,
    'pair-order': ({ first }: { first: 'target' | 'actual' }) =>
      `1つの欄の2つの数は、${first === 'target' ? '目標／実績' : '実績／目標'}の順ですか。`,
  },
  doubts: {
    'cell-format-unknown': () => '表示形式が読めません。見えているとおりの数を書いてください。',
    'cell-scaled': () => '表示が千分の一などに縮められています。どの数を載せますか。',
    'cell-formula-failed': () => '計算がエラーになっています。',
    'cell-formula-unsaved': () =>
      '式の結果が保存されていません。Excelで開いて、保存し直してください。',
    'cell-text-beside': () => '欄の上か下に、続きかもしれない文字があります。',
    'cell-comment': ({ comment }: { comment: string }) => `コメントがあります：「${comment}」`,
    'cell-merged': () => '結合された欄です。どの年度、どの行の値ですか。',
    'number-separators': ({ shown }: { shown: string }) =>
      `「${shown}」の「,」の位置が、数と合いません。`,
    'number-two-numbers': ({ shown }: { shown: string }) =>
      `「${shown}」には、数が2つあります。どちらですか。`,
    'number-rest': ({ shown }: { shown: string }) =>
      `「${shown}」の、数のほかの言葉の意味が分かりません。`,
    'number-large-words': ({ shown }: { shown: string }) =>
      `「${shown}」は、万や億を使った数です。単位に合わせて、数を確かめてください。`,
    'number-bracketed': ({ shown }: { shown: string }) =>
      `「${shown}」は、かっこの中の数です。マイナスですか。`,
    'number-look-alike': ({ shown }: { shown: string }) =>
      `「${shown}」に、数字と似た文字があります。`,
    'unit-differs': ({ own, unit }: { own: string; unit: string }) =>
      `欄の単位「${own}」が、行の単位「${unit}」と違います。`,
    'units-in-row': ({ units }: { units: string }) =>
      `1つの指標に、単位がいくつかあります：${units}`,
    'series-unknown': () => '目標か実績かが分かりません。',
    'name-cut': ({ name }: { name: string }) =>
      `「${name}」は、ページの境で切れた名前かもしれません。続きの行とあわせて確かめてください。`,
    'name-missing': ({ name }: { name: string }) => `名前の欄が空です。「${name}」の続きですか。`,
    'several-years': () => 'いくつかの年度の値です。どの年度に載せますか。',
    'year-unknown': () => 'どの年度の値かが分かりません。',
    'years-differ': () => '2つのところに書かれた年度が違います。',
    'year-ahead': () => 'まだ来ていない年度の実績です。',
    'year-twice': () => '同じ年度の値が2つあります。',
    'day-unknown': () => 'いつの時点の値かが分かりません。',
    'note-unread': ({ mark }: { mark: string }) => `「${mark}」の注を確かめてください。`,
    provisional: () => '速報値・暫定値です。公表値として載せますか、見込みとして載せますか。',
    'words-unclear': ({ shown }: { shown: string }) =>
      `「${shown}」は数ではありません。言葉の目標・結果として載せますか。`,
    'sign-unclear': ({ shown }: { shown: string }) => `「${shown}」の意味を選んでください。`,
    'stroke-undated': ({ shown }: { shown: string }) =>
      `いつの資料かが分からないので、「${shown}」の意味が決められません。`,
    'stroke-of-ended-year': ({ shown }: { shown: string }) =>
      `終わった年度の「${shown}」の意味を選んでください。`,
    'decimals-differ': () => '小数のけた数が、ほかの年度と違います。',
    'size-differs': () => '数のけたが、ほかの年度と大きく違います。',
    'rate-large': () => '割合にしては大きすぎる数です。',
  },
};
