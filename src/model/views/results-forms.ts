import { decimal, optional, since, text, type Column } from '../column.ts';
import { grade } from '../tables/scale-grades.ts';

/** Columns of the results for what not every report has: other owners, bounds, words, periods. */

const later = <Value>(column: Column<Value>) => since('1.2', optional(column));

/** What a target or an actual is beyond its number. */
const formsOf = (ja: string, en: string) =>
  ({
    words: later(
      text({
        ja: [
          `${ja}の値（言葉）`,
          '単位と、以上・以下などを付けた値。数でない値は、資料の言葉のままです。',
        ],
        en: [
          `${en} in words`,
          'The value with its unit and bound; one that is no number as worded.',
        ],
      }),
    ),
    bound: later(
      text({
        ja: [`${ja}の境目`, '値が境目のとき、以上・以下・超・未満・程度のどれか。'],
        en: [
          `Bound of the ${en.toLowerCase()}`,
          'Where the value is a limit, which one, in words.',
        ],
      }),
    ),
    to: later(
      decimal(
        {
          ja: [`${ja}の上の値`, '幅のある値のとき、大きいほうの値。'],
          en: [`Upper ${en.toLowerCase()}`, 'Upper end where the value is a range.'],
        },
        { decimalsOfKpi: true, unitIn: 'unit' },
      ),
    ),
    period: later(
      text({
        ja: [`${ja}の期間`, '値が年度とちがう期間や日のものであるとき、その期間や日。'],
        en: [
          `Period of the ${en.toLowerCase()}`,
          'Days that the value covers where they are not the fiscal year, in words.',
        ],
      }),
    ),
    place: later(
      text({
        ja: [`${ja}の出典の場所`, 'ページのない資料での、シートとセル、または見出し。'],
        en: [
          `Place of the ${en.toLowerCase()}`,
          'Sheet and cell, or heading, in a source without pages.',
        ],
      }),
    ),
  }) as const;

const target = formsOf('目標', 'Target');
const actual = formsOf('実績', 'Actual');

const part = (ja: string, en: string) =>
  later(
    decimal({
      ja: [`実績の${ja}`, `資料に印刷された、割合の${ja}。`],
      en: [en, `${en} of the share, where the source prints it.`],
    }),
  );

/** Where several judge one year, their words are side by side in one order. */
const several = 'いくつもあるときは「／」で分けて、同じ順に並べます。';

const judged = (ja: readonly [string, string], en: readonly [string, string]) =>
  later(
    text(
      {
        ja: [ja[0], `${ja[1]}${several}`],
        en: [en[0], `${en[1]} Several are separated by slashes.`],
      },
      { notation: true },
    ),
  );

export const formColumns = {
  owner_kind: later(
    text({
      ja: ['KPIが属するもの', '事業、施策、基本目標、計画全体のどれか。'],
      en: [
        'Owner',
        'Whether the KPI belongs to a project, a policy, a goal or the plan, in words.',
      ],
    }),
  ),
  goal: later(
    text({
      ja: ['基本目標', '基本目標か、その施策のKPIのとき、基本目標の名前。'],
      en: ['Goal', 'Name of the goal of a KPI that belongs to it or to one of its policies.'],
    }),
  ),
  policy: later(
    text(
      {
        ja: ['施策', '施策のKPIのとき、施策の名前。'],
        en: ['Policy', 'Name of the policy of a KPI that belongs to one.'],
      },
      { properName: true },
    ),
  ),
  target_words: target.words,
  target_bound: target.bound,
  target_to: target.to,
  target_period: target.period,
  actual_words: actual.words,
  actual_bound: actual.bound,
  actual_to: actual.to,
  actual_period: actual.period,
  numerator: part('分子', 'Numerator'),
  denominator: part('分母', 'Denominator'),
  source_place: actual.place,
  target_source_place: target.place,
  evaluation_grade: later({
    ...grade,
    title: { ja: '資料の評価', en: 'Grade' },
    description: {
      ja: `その年度について資料に印刷された評価の段階。このサイトの比べ方とは別のものです。${several}`,
      en: 'Grade that the source prints for the year, apart from what this site compares. Several are separated by slashes.',
    },
    maxLength: 200,
  }),
  evaluation_scale: judged(
    ['評価のものさし', '評価の段階の、資料での呼び名。'],
    ['Scale', 'What the source calls the scale of the grade.'],
  ),
  evaluator: judged(
    ['評価した人', '資料のとおりの名前。'],
    ['Evaluator', 'Who judged, as printed.'],
  ),
  evaluation_rate_as_published: judged(
    ['印刷された達成率', '資料に印刷された達成率。計算し直しません。'],
    ['Rate as published', 'Rate of achievement as printed.'],
  ),
  evaluation_comment: judged(
    ['評価の言葉', '資料に書かれた評価や意見。'],
    ['Comment', 'What the source says about the result.'],
  ),
  evaluation_next_step: judged(
    ['今後の方針', '資料に書かれた、これからの進め方。'],
    ['Next step', 'What the source says will follow.'],
  ),
  not_current: since(
    '1.8',
    optional(
      text({
        ja: ['今の指標でないわけ', '新しい資料にない指標のとき、そのこと。今の指標では空。'],
        en: [
          'Why not current',
          'That a newer document no longer has the KPI; empty for one in force.',
        ],
      }),
    ),
  ),
} as const;
