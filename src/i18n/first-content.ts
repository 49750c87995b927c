/** Texts of the files that a new site begins with. Content is written in Japanese. */

interface Written {
  readonly municipality: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly isOfficial: boolean;
  readonly isInvented: boolean;
}

/** Every text is quoted, so that no name is taken for anything else. */
const quoted = (text: string) => JSON.stringify(text);

export const firstSettings = (
  facts: Written,
): string => `# このサイトの名前や連絡先です。わからない欄は null のままにします。

# サイトの名前。画面の上と、すべてのページの題名に出ます。
name: ${quoted(`${facts.municipality} 地方創生データ`)}

# 短い名前。12字までです。せまい画面で使います。
short_name: 地方創生データ

# サイトの説明。1文で書きます。
description: ${quoted(`${facts.municipality}の計画の目標と結果を、数字で見られるサイトです。`)}

# 事業を行う自治体の名前。
municipality: ${quoted(facts.municipality)}

# このサイトを運営している団体。アドレスがなければ null です。
publisher:
  name: ${quoted(facts.publisher)}
  url: null

# 自治体が自分で運営するときだけ true にします。
is_official: ${facts.isOfficial}

# 実際にはない自治体か、見本の数字が入っているあいだは true です。すべてのページが、そう伝えます。
invented: ${facts.isInvented}

# まとめたデータの利用の条件。
licence:
  name: ${quoted(facts.licence.name)}
  url: ${quoted(facts.licence.url)}

# まちがいの連絡先。ページのアドレスか、メールアドレスです。
contact:
  url: null
  email: null

# 次に数字が新しくなる時期。決まっていなければ null です。例：令和6年8月ごろ
next_update: null

# ページの言語。ja（日本語）か en（英語）です。
languages: [ja]

# プログラムとデータを公開しているアドレス。
repository: null
`;

/** Names can hold signs that MDX reads; here they are shown as they are. */
const plain = (text: string) => text.replace(/[\\`*_[\]{}<>#|~!]/gu, String.raw`\$&`);

export const firstAboutPage = ({
  municipality,
  publisher,
  licence,
  isOfficial,
}: Written): string => `---
title: このサイトについて
summary: このサイトの目的、数字の出どころ、まちがいの知らせ方を説明します。
---

## どんなサイトか

このサイトは、${plain(municipality)}の計画の目標と結果を、数字で見るためのサイトです。「${plain(publisher)}」が運営しています。${
  isOfficial ? '' : `${plain(municipality)}のサイトではありません。`
}

## 数字の出どころ

- どの数字にも、資料の場所と元の書き方を付けています。
- 資料にない数字は作りません。わからないことを0とは書きません。
- 値が後で変わったときは、前の値を残して新しい値を足します。

## まちがいを見つけたとき

まちがいを見つけたら、このページの「連絡先」から知らせてください。どのページの、どの数字かを書いてください。連絡先がまだないときは、そう書いています。

## データの使い方

データは、${plain(licence.name)} の条件で使えます。
`;

/** What stands in the tables until there is a report. */
export const sampleTexts = {
  source: '見本の資料（本当の資料の題名に書きかえます）',
  kpi: '見本の指標（本当の指標に書きかえます）',
  kpiPlain: '見本の指標',
  unit: '件',
  target: '20',
} as const;

/** Said in the note of a KPI whose heading has no table of its own. */
export const underHeading = (heading: string) => `資料では「${heading}」にのっています。`;
