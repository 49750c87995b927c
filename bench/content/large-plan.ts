import { acts, fields, measures, people } from '../search/words.ts';
import { createRandom, type Random } from '../search/random.ts';
import type { Plan, PlanKpi, PlanProject, PlanUnit } from './plan.ts';

/** As many in each project as reports have on average: 13 in 5 projects. */
const projectSizes = [3, 2, 3, 2, 3];

const units: readonly PlanUnit[] = [
  ['人', 'people', 'count', '0', ''],
  ['件', 'cases', 'count', '0', ''],
  ['％', 'per cent', 'percentage', '0', '100'],
  ['km', 'kilometres', 'other', '0', ''],
  ['指数', 'index', 'other', '', ''],
];

/** First fiscal year with a value; four years of targets follow. */
const baseline = 2020;

function yearsOf(random: Random): string {
  const start = 10 + random.below(30);
  const step = 1 + random.below(4);
  const target = (year: number) => start + year * step;
  const actual = (year: number) => target(year) + random.below(7) - 3;
  const known = [1, 2].map((year) => `${target(year)}/${actual(year)}`);
  const last = random.oneOf([`f${actual(3)}`, `e${actual(3)}`, `i${actual(3)}`, 'm', 'n']);
  return [`-/${start}`, ...known, `${target(3)}/${last}`, `${target(4)}/y`].join(' ');
}

function kpiOf(id: string, random: Random): PlanKpi {
  const subject = `${random.oneOf(people)}の${random.oneOf(measures)}`;
  return {
    id,
    name: `${subject} ${id}`,
    english: `Measure ${id}`,
    unit: random.oneOf(units)[0],
    decimals: 0,
    direction: 'higher_is_better',
    years: yearsOf(random),
  };
}

function projectOf(no: number, kpiCount: number, random: Random): PlanProject {
  const id = `p${no}`;
  const plain = `${random.oneOf(fields)}の${random.oneOf(acts)}（${no}）`;
  return {
    id,
    no,
    name: `${plain}によるまちづくり`,
    plain,
    english: `Project ${no}`,
    status: 'continuing',
    period: [baseline + 1, baseline + 4],
    baseline,
    page: String(no),
    kpis: Array.from({ length: kpiCount }, (_, index) => kpiOf(`${id}-k${index + 1}`, random)),
  };
}

/** A plan with this many KPIs; the same on every machine. */
export function largePlan(kpiCount: number): Plan {
  const random = createRandom(kpiCount);
  const projects: PlanProject[] = [];
  for (let left = kpiCount; left > 0; ) {
    const size = Math.min(left, projectSizes[projects.length % projectSizes.length] ?? 1);
    projects.push(projectOf(projects.length + 1, size, random));
    left -= size;
  }
  return { units, projects };
}
