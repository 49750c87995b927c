import { easy } from '../../src/i18n/easy/words.ts';
import { codes } from '../../src/model/codes.ts';

/** Every text of the pages in plain Japanese that does not depend on figures, about a made-up city. */
export function allMadeUp(municipality: string) {
  const of = { municipality };
  const { home, project, footer, sentences } = easy;
  const day = easy.format.date('2024-05-10');
  const year = easy.format.year({ fiscal_year: 2024 });
  return {
    sentences: [
      easy.invented(of),
      ...home.lead(of),
      home.summary(of),
      ...home.day(day),
      ...home.meaning,
      home.total(3),
      ...home.year({ year, start: day, end: day }),
      home.noneDue,
      project.ended,
      project.goalCount(3),
      ...project.noGoals,
      ...footer.whose(of),
      ...footer.official(of),
      sentences.retold,
    ],
    names: [
      easy.name,
      easy.ordinary,
      easy.skip,
      easy.menu,
      easy.unofficial(of),
      home.title(of),
      home.goals,
      home.projects,
      home.counts.reached,
      home.counts.missed,
      home.counts.unknown,
      home.counts.unjudged,
      home.counts.notDue(year),
      ...[project.what, project.who, project.money, project.goals, project.years],
      ...[project.target, project.result, project.baseline, project.more, project.ordinary],
      ...codes.amount_types.map((type) => project.amountOf(year, type)),
      footer.source,
      footer.home,
      ...Object.values(sentences.cells),
      easy.format.page('5', null),
      easy.format.page('表紙', easy.format.date('2023-08-31')),
    ],
  };
}
