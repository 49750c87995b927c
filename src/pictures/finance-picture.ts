import { numberedProject } from '../derive/numbered-project.ts';
import {
  goalMoneyChart,
  projectMoneyChart,
  type FinanceChart,
  type MoneyRow,
} from '../charts/finance-chart.ts';
import type { Finance } from '../derive/finance.ts';
import type { Credit, Drawing, Picture } from './drawing.ts';
import { footHeight, framed, margin, pictureHeight, pictureWidth } from './frame.ts';
import { bandLayout, type Heading, headingBlock } from './heading.ts';
import { blockHeight, type MoneyBlock, moneyBlock } from './money-block.ts';

/** Words of the picture that depend on the years of the amounts. */
export interface FinanceHeadings extends Heading {
  readonly projects: string;
  readonly goals: string;
  readonly settlement: string;
  readonly budget: string;
}

const blocksTop = bandLayout.bottom + 10;
const gap = 56;

function chartRow({ rows }: FinanceChart, id: string): MoneyRow | null {
  return rows.find((row) => row.id === id) ?? null;
}

function projectBlock(
  finance: Finance,
  headings: FinanceHeadings,
  { words, labels }: Drawing,
): MoneyBlock {
  const chart = projectMoneyChart(finance);
  return {
    heading: headings.projects,
    columns: [
      { label: labels('amount_types', 'project_cost').label, amountType: 'project_cost' },
      { label: labels('amount_types', 'grant_decided').label, amountType: 'grant_decided' },
    ],
    lines: finance.projects.map(({ project, cost, grant }) => ({
      label: numberedProject(project, words),
      chart: chartRow(chart, project.project_id),
      amounts: [cost?.amount ?? null, grant?.amount ?? null],
    })),
    totals: [finance.totalCost, finance.totalGrant],
  };
}

function goalBlock(finance: Finance, headings: FinanceHeadings): MoneyBlock {
  const chart = goalMoneyChart(finance);
  return {
    heading: headings.goals,
    columns: [
      { label: headings.settlement, amountType: 'settlement' },
      { label: headings.budget, amountType: 'budget' },
    ],
    lines: finance.goals.map(({ goal, settlement, budget }) => ({
      label: `${goal.goal_no} ${goal.name_plain}`,
      chart: chartRow(chart, goal.goal_id),
      amounts: [settlement?.amount ?? null, budget?.amount ?? null],
    })),
    totals: [finance.totalSettlement, finance.totalBudget],
  };
}

/** Costs with grants beside settlement with budget: two scales, never one. */
export function financePicture(
  finance: Finance,
  { credit, headings }: { credit: Credit; headings: FinanceHeadings },
  drawing: Drawing,
): Picture {
  const blocks = [
    ...(finance.known.cost + finance.known.grant === 0
      ? []
      : [projectBlock(finance, headings, drawing)]),
    ...(finance.known.settlement + finance.known.budget === 0
      ? []
      : [goalBlock(finance, headings)]),
  ];
  const tallest = Math.max(0, ...blocks.map(({ lines }) => blockHeight(lines.length)));
  const width = (pictureWidth - 2 * margin - gap) / 2;
  return framed(
    {
      title: headings.title,
      description: headings.sentence,
      height: Math.max(pictureHeight, blocksTop + tallest + footHeight),
      credit,
      body: [
        ...headingBlock(headings, bandLayout, drawing),
        ...blocks.flatMap((block, index) =>
          moneyBlock(
            block,
            { x: margin + index * (width + gap), y: blocksTop, width, height: tallest },
            drawing,
          ),
        ),
      ],
    },
    drawing,
  );
}
