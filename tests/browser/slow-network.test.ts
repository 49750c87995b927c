import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawn, outcome, shownAndChosen, visitSlowly } from './explorer-choice.ts';
import { explorers, results } from './interactive.ts';
import { visit } from './visit.ts';

/** Every control that a reader sees. */
const controls = 'form[data-part=form] :is(label, button):visible';

/** Of controls that are alike, as the boxes of a list are, the first and the last. */
async function triedControls(page: Page): Promise<readonly number[]> {
  const kinds = await page.locator(controls).evaluateAll((nodes) =>
    nodes.map((node) => {
      const {
        name = '',
        type = '',
        checked,
        disabled,
      } = node.querySelector<HTMLInputElement>('input, select') ?? {};
      return [node.tagName, node.dataset.take, name, type, checked, disabled].join();
    }),
  );
  const isEnd = (kind: string, index: number) =>
    kinds.indexOf(kind) === index || kinds.lastIndexOf(kind) === index;
  return kinds.flatMap((kind, index) => (isEnd(kind, index) ? [index] : []));
}

/** Presses a control as a reader does; what is switched off is pressed all the same. */
async function press(page: Page, index: number): Promise<void> {
  const control = page.locator(controls).nth(index);
  const isOff = await control.evaluate((node) => node.matches(':has(:disabled)'));
  const list = control.locator('select');
  if ((await list.count()) > 0) await list.selectOption({ index: 1 });
  else if (isOff) await control.dispatchEvent('click');
  else await control.click();
}

async function answerTo(index: number, page: Page) {
  await press(page, index);
  const answer = await outcome(page);
  await page.context().close();
  return answer;
}

const together = 4;

describe.each(explorers)('over a slow network /%s', (address) => {
  test(
    'answers the first press of each kind of control as a fast one does',
    { timeout: 600_000 },
    async () => {
      const indices = await triedControls(await visit(address));
      const compare = async (index: number) => {
        const fast = await visit(address, { reducedMotion: 'reduce' });
        await fast.locator(results).scrollIntoViewIfNeeded();
        await drawn(fast);
        const expected = await answerTo(index, fast);
        const late = await visitSlowly(address);
        await press(late, index);
        await outcome(late);
        const told = `control ${index}`;
        // Its figures may still be on their way.
        await expect
          .poll(() => shownAndChosen(late), { timeout: 30_000, message: told })
          .toEqual(expected);
        await late.context().close();
      };
      for (let start = 0; start < indices.length; start += together) {
        await Promise.all(indices.slice(start, start + together).map(compare));
      }
    },
  );
});
