import { aimParagraph, kpisUnder } from '../derive/aim-sentences.ts';
import { standingFacts } from '../derive/counts.ts';
import type { GoalAnswer, PolicyAnswer } from '../derive/goal-answer.ts';
import { goalPlaces, policyPlaces } from '../derive/goal-places.ts';
import { ownerName } from '../derive/owner.ts';
import { card } from '../pictures/card.ts';
import type { Drawing, Picture } from '../pictures/drawing.ts';
import { groupPicture } from '../pictures/group-picture.ts';
import type { PictureOrder } from '../pictures/ordered-pictures.ts';
import type { Site } from '../site/site.ts';
import { creditOf } from './credit.ts';

/** What is above a picture of a goal or policy, and where it is kept. */
interface Aim {
  readonly answer: GoalAnswer | PolicyAnswer;
  readonly id: string;
  readonly kicker: string;
  readonly folder: string;
  readonly href: string;
}

/** Its KPIs in small; the counts of those below it where it has none of its own. */
function drawAim({ answer, id, kicker, href }: Aim, site: Site, drawing: Drawing): Picture {
  const title = ownerName(answer.owner) ?? '';
  const sentence = aimParagraph(answer, site.portfolio, drawing);
  const places = 'policies' in answer ? goalPlaces(answer) : policyPlaces(answer);
  const credit = creditOf({ places, href }, site);
  const heading = { kicker, title, sentence };
  if (answer.kpis.length > 0) {
    return groupPicture({ id, kpis: answer.kpis }, { ...heading, credit }, drawing);
  }
  return card({ ...heading, facts: standingFacts(kpisUnder(answer), drawing) }, credit, drawing);
}

/** Pictures of goals and policies that have pages; what they are drawn with is made for the first. */
export function aimOrders(site: Site, drawingOf: (site: Site) => Drawing): readonly PictureOrder[] {
  const { portfolio, url, words } = site;
  const { goals, policies } = portfolio.structure;
  const { label, policyLabel } = words.goals;
  const aims: readonly Aim[] = [
    ...goals.map((answer) => ({
      answer,
      id: answer.goal.goal_id,
      kicker: label({ number: answer.goal.goal_no }),
      folder: 'goals',
      href: url.goal(answer.goal.goal_id),
    })),
    ...policies.map((answer) => ({
      answer,
      id: answer.policy.policy_id,
      kicker: policyLabel({ number: answer.goal.goal_no }),
      folder: 'policies',
      href: url.policy(answer.policy.policy_id),
    })),
  ];
  return aims
    .filter(({ answer }) => answer.hasPage)
    .map((aim) => ({
      path: `${aim.folder}/${aim.id}`,
      name: words.format.phrase([aim.id, ownerName(aim.answer.owner)]),
      draw: () => drawAim(aim, site, drawingOf(site)),
    }));
}
