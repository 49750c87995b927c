/** The words of the pages in plain Japanese, with readings: `src/load/easy/rule.ts` checks them. */
import type { CodeOf } from '../../model/codes.ts';
import { easyFormat } from './format.ts';
import { easySentences } from './sentences.ts';

const amounts: Readonly<Record<CodeOf<'amount_types'>, string>> = {
  settlement: '本当《ほんとう》に 使《つか》った お金《かね》',
  budget: '使《つか》う 予定《よてい》の お金《かね》',
  project_cost: 'プロジェクトに かかる お金《かね》',
  grant_decided: '国《くに》が 出《だ》すと 決《き》めた お金《かね》',
  planned: '計画《けいかく》に ある お金《かね》',
  eligible_cost: '国《くに》の お金《かね》を 使《つか》う ことが できる 分《ぶん》',
  grant_received: '国《くに》から もらった お金《かね》',
  own_funds: '自分《じぶん》で 出《だ》す お金《かね》',
  donation: '会社《かいしゃ》などが くれた お金《かね》',
};

interface Of {
  readonly municipality: string;
}

export const easy = {
  /** Without readings it names the pages on ordinary ones. */
  name: 'やさしい日本語《にほんご》',
  ordinary: 'ふつうの 日本語《にほんご》',
  skip: '大切《たいせつ》な ところへ',
  menu: 'ほかの ページ',
  unofficial: ({ municipality }: Of) => `${municipality}の ページでは ありません`,
  invented: ({ municipality }: Of) =>
    `${municipality}は、本当《ほんとう》に ある まちでは ありません。数字《すうじ》も、本当《ほんとう》では ありません。`,
  home: {
    title: ({ municipality }: Of) => `${municipality}の プロジェクト`,
    lead: ({ municipality }: Of) => [
      'この ページは、やさしい 日本語《にほんご》です。',
      `${municipality}が する プロジェクトの ことが わかります。`,
      '決《き》めた ことが できたか、数字《すうじ》で わかります。',
    ],
    summary: ({ municipality }: Of) => `${municipality}が する プロジェクトの ことが わかります。`,
    day: (date: string) => [
      `数字《すうじ》は、${date}の 資料《しりょう》から とりました。`,
      'それより 後《あと》の ことは、ここに ありません。',
    ],
    goals: '目標《もくひょう》は どう なりましたか',
    meaning: [
      '目標《もくひょう》は、「ここまで したい」と 決《き》めた 数字《すうじ》です。',
      '結果《けっか》は、本当《ほんとう》に できた 数字《すうじ》です。',
    ],
    total: (count: number) => `数字《すうじ》で 見《み》る ものは、ぜんぶで ${count} あります。`,
    year: ({ year, start, end }: Readonly<Record<'year' | 'start' | 'end', string>>) => [
      `下《した》は、${year}に どう なったかです。`,
      `${year}は、${start}から ${end}までです。`,
    ],
    noneDue: '結果《けっか》が 出《で》る 時《とき》は、まだ 来《き》て いません。',
    counts: {
      reached: '目標《もくひょう》に とどきました',
      missed: '目標《もくひょう》に とどきませんでした',
      unknown: '結果《けっか》が まだ わかりません',
      unjudged: '目標《もくひょう》と くらべる ことが できません',
      notDue: (year: string) => `${year}の 目標《もくひょう》が ありません`,
    },
    projects: 'プロジェクト',
  },
  project: {
    what: '何《なに》を しますか',
    who: 'だれの ための プロジェクトですか',
    ended: 'この プロジェクトは、もう 終《お》わりました。',
    money: 'お金《かね》は いくらですか',
    amountOf: (year: string, type: keyof typeof amounts) => `${year}の、${amounts[type]}`,
    goals: '目標《もくひょう》と 結果《けっか》',
    goalCount: (count: number) => `数字《すうじ》で 見《み》る ものは、${count} あります。`,
    noGoals: [
      'この プロジェクトの 目標《もくひょう》の 数字《すうじ》は、資料《しりょう》に ありません。',
      '結果《けっか》が 0だと いう 意味《いみ》では ありません。',
    ],
    years: '年度《ねんど》ごとの 数字《すうじ》',
    target: '目標《もくひょう》',
    result: '結果《けっか》',
    baseline: 'はじめの 数字《すうじ》',
    more: 'もっと 知《し》りたい とき',
    ordinary: 'この プロジェクトの ふつうの ページ',
  },
  footer: {
    whose: ({ municipality }: Of) => [
      `この サイトを 作《つく》ったのは、${municipality}では ありません。`,
      `${municipality}が 出《だ》した 資料《しりょう》を 見《み》て 作《つく》りました。`,
    ],
    official: ({ municipality }: Of) => [`${municipality}が 作《つく》った サイトです。`],
    source: 'もとの 資料《しりょう》',
    home: 'はじめの ページ',
  },
  format: easyFormat,
  sentences: easySentences,
} as const;

export type EasyWords = typeof easy;
