import { expect, test } from 'vitest';
import { kpiPicture } from '../../src/pictures/kpi-picture.ts';
import { createRasteriser } from '../../src/pictures/png.ts';
import { groupPicture } from '../../src/pictures/group-picture.ts';
import { realPortfolio } from '../real-content.ts';
import { credit, drawing } from './real-pictures.ts';

const portfolio = realPortfolio();
const answerOf = (id: string) => {
  const answer = portfolio.kpiById.get(id);
  if (!answer) throw new Error(`${id} is missing`);
  return answer;
};
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

test('a picture says what the page says: heading, sentence, legend, unit, axis, numbers, source', () => {
  const { svg } = kpiPicture(answerOf('p2-k2'), credit, drawing);
  expect(textsOf(svg).join('\n')).toMatchInlineSnapshot(`
    "② 創業の支援と地元企業の技術革新
    スタートアップなど
    の資金調達
    令和4年度は28件で、目標の
    18件を10件上回りました。
    令和5年度は44件になる
    見込みです（7月31日の時点）。
    目標は38件です。
    結果
    見込み
    目標
    基準
    単位：件
    80
    0
    これから
    年度
    令和3
    2021 基準
    令和4
    2022
    令和5
    2023
    令和6
    2024
    目標
    なし
    18
    38
    60
    実績
    0
    28
    44
    見込み
    これから
    出典
    サイト　CC BY 4.0　https://example.org/"
  `);
});

test('a KPI with a very long name and a project with many KPIs still fit', () => {
  const answer = answerOf('p2-k2');
  const name_plain = 'とても長い名前の指標で、説明がたくさん付いているもの'.repeat(4);
  const long = { ...answer, kpi: { ...answer.kpi, name_plain } };
  const { svg, height } = kpiPicture(long, credit, drawing);
  const baselines = [...svg.matchAll(/<text x="48" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...baselines.slice(0, -2))).toBeLessThan(height - 100);
  expect(textsOf(svg).join('')).toContain(name_plain);

  const kpis = Array.from({ length: 9 }, (_, index) => ({
    ...answer,
    kpi: { ...answer.kpi, kpi_id: `x${index}` },
  }));
  const heading = { kicker: '事業', title: '名前', sentence: '文です。', credit };
  const many = groupPicture({ id: 'p2', kpis }, heading, drawing);
  expect(many.height).toBeGreaterThan(675);
  expect(many.svg.match(/スタートアップなどの資金調達|スタートアップなどの/g)).toHaveLength(9);
});

test('the font draws kanji, kana and bold text, and each sign differently', async () => {
  const { rasterise } = await createRasteriser();
  const draw = (text: string, weight = 400) =>
    Buffer.from(
      rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" font-family="Meiryo, sans-serif"><text x="5" y="45" font-size="40" font-weight="${weight}">${text}</text></svg>`,
      ),
    ).toString('base64');
  const pictures = ['', '創', '生', '緑', 'か', 'カ', '①', '\ue000'].map((sign) => draw(sign));
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(draw('創', 700)).not.toBe(draw('創'));
});

test('a square picture says the same as the wide one', () => {
  const words = (shape: 'wide' | 'square') =>
    textsOf(kpiPicture(answerOf('p2-k2'), credit, drawing, shape).svg).join('');
  const square = kpiPicture(answerOf('p2-k2'), credit, drawing, 'square');
  expect([square.width, square.height]).toEqual([1200, 1200]);
  expect(words('square')).toBe(words('wide'));
});

test('a picture for print looks the same without any font, and still says what it is', async () => {
  const { outline, rasterise } = await createRasteriser();
  const { svg, title } = kpiPicture(answerOf('p2-k2'), credit, drawing);
  const outlined = outline(svg);
  expect(textsOf(outlined)).toEqual([]);
  expect(outlined).toContain(`<title id="title">${title}</title>`);
  expect(outlined).toContain(credit.licence);
  const pixels = (of: string) => Buffer.from(rasterise(of));
  const share = pixels(outlined).length / pixels(svg).length;
  expect(share).toBeGreaterThan(0.98);
  expect(share).toBeLessThan(1.02);
});
