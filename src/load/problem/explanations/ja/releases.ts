import type { ReleaseProblems } from '../../kinds/releases.ts';
import type { Explanation } from '../explanation.ts';

export const releaseExplainedJa: Record<keyof ReleaseProblems, Explanation> = {
  'release-foreign': {
    cause: '`content/releases` に、別の自治体の控えが残っています。',
    example: '別の市の内容を写して作り始めたとき',
    repair: '`content/releases` フォルダーを消します。',
  },
  'release-unknown': {
    cause: '控えのフォルダーの名前が、`vintages.csv` の公表時点ではありません。',
    example: '`content/releases/2024-08-31` があり、資料は `2024-08-30`',
    repair: '`vintages.csv` の行をもどすか、フォルダーを消します。',
  },
  'release-gap': {
    cause: '直した控えがあるのに、その前の控えがありません。',
    example: '`2023-08-31.2` があり、`2023-08-31.1` がない',
    repair: '前の控えのフォルダーをもどします。',
  },
  'release-list-gone': {
    cause: '控えの一覧 `SHA256SUMS` がありません。',
    example: '`content/releases/SHA256SUMS` を消した',
    repair: '公開したときの一覧にもどします。',
  },
  'release-list-broken': {
    cause: '控えの一覧 `SHA256SUMS` が書き変わっています。',
    example: '改行が CRLF になった、行が2回ある',
    repair: '公開したときの一覧にもどします。',
  },
  'release-file-unknown': {
    cause: '控えのものではないファイルがあります。公開しません。',
    example: '`content/releases/2023-08-31/setup.exe`',
    repair: '消すか、`content/releases` の外に移します。',
  },
  'release-file-changed': {
    cause: '控えのファイルが、公開したときと違います。なくなったときも、これです。',
    example: '控えの `kpis.csv` を直した',
    repair: '公開したときのファイルにもどします。',
  },
  'released-figure-changed': {
    cause: '公開した数字・日付・符号が、控えと違います。',
    example: '控えでは `25897`、`observations.csv` では `35897`',
    repair:
      'もとの値にもどすか、`changes.csv` に表・行・列・前・後・理由を書きます。新しい資料で事業や KPI の状態が変わったのなら `revised`、まちがいを直したのなら `corrected` です。',
  },
  'released-row-gone': {
    cause: '公開した行がなくなっています。事業・KPI・出典などの番号は、公開したあとは消せません。',
    example: '`kpis.csv` から `p1-k2` を消した',
    repair: '行をもどします。数字の行を消すのが正しいなら、`changes.csv` に書きます。',
  },
  'released-row-added': {
    cause: 'もう公開した資料に、行を足しています。',
    example: '`2023-08-31` の控えのあとで、`2023-08-31` の行を足した',
    repair: '新しい資料の行なら `vintage` を直します。書きもらしなら、`changes.csv` に書きます。',
  },
  'change-unfounded': {
    cause: '`changes.csv` に書かれた変更が、実際の数字とも控えとも合いません。',
    example: '「1から2に変えた」とあるが、値は3',
    repair: '実際に変えたとおりに書きます。',
  },
};
