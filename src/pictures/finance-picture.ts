import { goalMoneyChart, projectMoneyChart, type FinanceChart } from '../charts/finance-chart.ts';
import type { Finance, MoneyColumn, MoneyTable } from '../derive/finance.ts';
import { numberedGoal, numberedProject } from '../derive/numbered.ts';
import type { Credit, Drawing, Picture } from './drawing.ts';
import { footHeight, framed, margin, pictureHeight, pictureWidth } from './frame.ts';
import { bandLayout, type Heading, headingBlock } from './heading.ts';
import { blockHeight, type MoneyBlock, moneyBlock } from './money-block.ts';

/** What stands over the amounts of a block and over each of its columns. */
interface BlockHeading {
  readonly heading: string;
  readonly nameOf: (column: MoneyColumn) => string;
}

/** Words of the picture that depend on the years of the amounts. */
export interface FinanceHeadings extends Heading {
  readonly projects: BlockHeading;
  readonly goals: BlockHeading;
}

const blocksTop = bandLayout.bottom + 10;
const gap = 56;

interface Amount {
  readonly amount: number;
}

interface BlockWords<Subject> extends BlockHeading {
  readonly labelOf: (subject: Subject) => string;
  readonly idOf: (subject: Subject) => string;
}

function blockOf<Subject>(
  { columns, rows }: FinanceChart,
  table: MoneyTable<Subject, Amount>,
  { heading, labelOf, idOf, nameOf }: BlockWords<Subject>,
): MoneyBlock {
  return {
    heading,
    columns: columns.map((column) => ({ label: nameOf(column), amountType: column.type })),
    lines: table.rows.map(({ subject, amounts }) => ({
      label: labelOf(subject),
      chart: rows.find(({ id }) => id === idOf(subject)) ?? null,
      amounts: columns.map(({ type }) => amounts.get(type)?.inUnit ?? null),
    })),
    totals: columns.map(({ total }) => total),
  };
}

/** Costs with grants beside settlement with budget: two scales, never one. */
export function financePicture(
  finance: Finance,
  { credit, headings }: { credit: Credit; headings: FinanceHeadings },
  drawing: Drawing,
): Picture {
  const { words } = drawing;
  const blocks = [
    blockOf(projectMoneyChart(finance), finance.projects, {
      ...headings.projects,
      labelOf: (project) => numberedProject(project, words),
      idOf: ({ project_id }) => project_id,
    }),
    blockOf(goalMoneyChart(finance), finance.goals, {
      ...headings.goals,
      labelOf: ({ goal_no, name_plain: name }) => numberedGoal(goal_no, name, words),
      idOf: ({ goal_id }) => goal_id,
    }),
  ].filter(({ columns }) => columns.length > 0);
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
