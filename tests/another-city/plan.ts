import type { Plan, PlanKpi, PlanProject, PlanUnit } from '../../bench/content/plan.ts';

type Heading = Omit<PlanProject, 'kpis'>;

/** A line for each KPI: name | English name | unit | decimals | better | target/actual by year. */
function project(heading: Heading, lines = ''): PlanProject {
  const rows = lines.split('\n').filter((line) => line.trim() !== '');
  const kpis = rows.map((line, index): PlanKpi => {
    const [name = '', english = '', unit = '', decimals, better, years = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const direction = better === 'lower' ? 'lower_is_better' : 'higher_is_better';
    const id = `${heading.id}-no${index + 1}`;
    return { id, name, english, unit, decimals: Number(decimals), direction, years };
  });
  return { ...heading, kpis };
}

const units: readonly PlanUnit[] = [
  ['km', 'kilometres', 'other', '0', ''],
  ['℃', 'degrees Celsius', 'other', '', ''],
  ['t', 'tonnes', 'other', '0', ''],
  ['ポイント', 'points', 'other', '', ''],
  ['分', 'minutes', 'other', '0', ''],
  ['kWh', 'kilowatt hours', 'other', '0', ''],
  ['g/人・日', 'grams a person and day', 'other', '0', ''],
  ['指数', 'index', 'other', '', ''],
];

const projects: readonly PlanProject[] = [
  project(
    {
      id: 'kanko-1',
      no: 1,
      name: '海沿いの道を歩いてめぐる観光の推進',
      plain: '海沿いの道の観光',
      english: 'Walking tourism along the coast',
      status: 'continuing',
      period: [2020, 2024],
      baseline: 2019,
      page: '4',
    },
    `
      整備した散策路の延長 | Length of walking paths | km | 1 | higher | -/12.0 14.0/13.5 16.0/16.2 18.0/18.0 20.0/f21.4 22.0/i21.9
      案内標識の見つけやすさの評価 | Rating of signposts | ポイント | 2 | higher | -/0.00 0.50/-0.25 0.75/0.10 1.00/0.85 1.25/f1.30 1.50/m
      主な駅から海までの所要時間 | Time from the main station to the sea | 分 | 0 | lower | -/48 46/47 44/44 42/43 40/f39 38/e38
      観光にかかわる満足の指数 | Index of satisfaction with tourism | 指数 | 1 | higher | -/100.0 -/98.2 -/n -/101.5 -/f103.0 105.0/m
    `,
  ),
  project(
    {
      id: 'mizube',
      no: 2,
      name: '水辺の環境の保全',
      plain: '水辺の環境',
      english: 'Care for the waterside',
      status: 'continuing',
      period: [2014, 2024],
      baseline: 2013,
      page: '6',
    },
    `
      夏の平均水温の平年との差 | Difference of summer water temperature from normal | ℃ | 2 | lower | -/1.80 1.70/1.75 1.60/1.50 1.50/1.55 1.40/1.20 1.30/1.25 1.20/0.90 1.10/-0.20 1.00/0.40 0.90/-0.35 0.80/f0.65 0.70/m
      冬の平均水温の平年との差 | Difference of winter water temperature from normal | ℃ | 2 | higher | -/-3.20 -3.00/-3.10 -2.80/-2.75 -2.60/-2.90 -2.40/-2.20 -2.20/-2.15 -2.00/-2.25 -1.80/-1.85 -1.60/-1.50 -1.40/-1.45 -1.20/f-1.15 -1.00/m
      海岸で集めたごみの量 | Waste collected on the shore | t | 1 | lower | -/1820.5 1800.0/1811.4 1780.0/1775.2 1760.0/1702.0 1740.0/1755.6 1720.0/1698.3 1700.0/1651.0 1680.0/n 1660.0/1640.8 1640.0/1612.3 1620.0/f1599.9 1600.0/i640.2
    `,
  ),
  project(
    {
      id: 'denki-2024',
      no: 3,
      name: '地域でつくる電気の利用の拡大',
      plain: '地域でつくる電気',
      english: 'More electricity from the region',
      status: 'continuing',
      period: [2020, 2024],
      baseline: 2019,
      page: '8',
    },
    `
      太陽光による発電の量 | Electricity from sunlight | kWh | 0 | higher | -/912000000000 950000000000/948211376512 1000000000000/1003954200118 1050000000000/1050000000001 1100000000000/f1111245678901 1200000000000/m
      公共の建物で使う電気の量 | Electricity used in public buildings | kWh | 0 | lower | -/84210000 83000000/82954321 82000000/81999999 81000000/82450000 80000000/f80000000 79000000/e79500000
      電気をためる設備の利用の指数 | Index of the use of batteries | 指数 | 3 | higher | -/0.001 0.002/0.001 0.003/0.004 0.004/0.004 0.005/f0.006 0.006/m
    `,
  ),
  project(
    {
      id: 'gomi',
      no: 4,
      name: 'ごみの少ない暮らし',
      plain: 'ごみの少ない暮らし',
      english: 'Living with less waste',
      status: 'continuing',
      period: [2022, 2024],
      baseline: 2021,
      page: '10',
    },
    `
      家庭から出るごみの量 | Household waste | g/人・日 | 0 | lower | -/512 500/503 490/f488 480/m
      生ごみの回収量 | Kitchen waste collected | t | 1 | higher | -/0.0 25.0/18.4 50.0/f61.2 75.0/i44.9
      燃やして埋めた灰の量 | Ash buried | t | 1 | lower | -/88.0 80.0/82.1 72.0/f70.4 64.0/m
    `,
  ),
  project(
    {
      id: 'bus-5',
      no: 5,
      name: '暮らしを支える移動の確保',
      plain: '暮らしを支える移動',
      english: 'Getting around in daily life',
      status: 'continuing',
      period: [2020, 2025],
      baseline: 2019,
      page: '12',
    },
    `
      乗り合いの車の待ち時間 | Waiting time for shared cars | 分 | 1 | lower | -/25.5 24.0/24.8 22.5/23.1 21.0/20.7 19.5/f18.2 18.0/m 16.5/y
      乗り合いの車が走る道の延長 | Length of roads with shared cars | km | 0 | higher | -/120 130/128 140/141 150/155 160/f160 170/i166 180/y
      移動のしやすさの評価の変化 | Change in the rating of mobility | ポイント | 1 | higher | -/-2.5 -2.0/-2.4 -1.5/-1.2 -1.0/-0.6 -0.5/f0.0 0.0/m 0.5/y
      外出にかかる時間の差 | Difference in time for going out | 分 | 0 | lower | -/0 0/0 0/0 0/0 0/f0 0/m 0/y
    `,
  ),
  project(
    {
      id: 'manabi',
      no: 6,
      name: '世代をこえて学び合う場づくり',
      plain: '学び合う場づくり',
      english: 'Places to learn together',
      status: 'continuing',
      period: [2020, 2024],
      baseline: 2019,
      page: '14',
    },
    `
      学びの場の利用の指数 | Index of the use of places to learn | 指数 | 1 | higher | -/100.0 102.0/n 104.0/96.3 106.0/104.8 108.0/f110.1 110.0/e111.0
      学びの場までの平均の距離 | Mean distance to a place to learn | km | 2 | lower | -/4.75 4.50/4.60 4.25/4.20 4.00/3.95 3.75/f3.80 3.50/m
      講座の時間の合計 | Total time of courses | 分 | 0 | higher | -/18200 20000/9450 22000/17800 24000/25120 26000/f27480 28000/i12600
    `,
  ),
  project({
    id: 'koen-7',
    no: 7,
    name: '公園の将来像の検討',
    plain: '公園の将来像',
    english: 'Thinking about the parks to come',
    status: 'new',
    period: [2024, 2024],
    baseline: 2023,
    page: '16',
  }),
];

/**
 * The plan of a city that does not exist. Nothing in it is like the first report: no grants, no
 * money, no goals, other identifiers, units that are neither counted nor paid, values below zero,
 * twelve years, one project without KPI, KPIs without a target but for the last year.
 */
export const anotherCity: Plan = { units, projects };
