import { expect, test } from 'vitest';
import { newSession, reopened, withAnswers } from '../../src/check/session.ts';
import { stepAfter } from '../../src/check/steps.ts';
import type { Asking } from '../../src/change-set/asked.ts';

const asked = (code: 'source-title' | 'source-url'): Asking => ({
  ...{ key: code, about: { code }, choices: [], typed: null, cells: [] },
});
const reason: Asking = { ...asked('source-url'), about: { code: 'reason', name: 'KPI' } };

test('a step in which nothing is asked is passed over, and tables never are', () => {
  expect(stepAfter('file', [])).toBe('tables');
  expect(stepAfter('tables', [])).toBe('changes');
  expect(stepAfter('tables', [reason])).toBe('doubts');
});

test('a step that is opened again forgets its answers and those after it, but suggests them', () => {
  const one = withAnswers(newSession, 'file', { vintage: '2024-08-30' });
  const two = withAnswers(one, 'matches', { kpi: 'new' });
  const three = withAnswers(two, 'doubts', { doubt: 'left-out' });
  const open = reopened(three, 'matches');
  expect(open.decisions).toEqual({ vintage: '2024-08-30' });
  expect(open.said).toEqual({ vintage: '2024-08-30', kpi: 'new', doubt: 'left-out' });
  expect(reopened(three, 'file').decisions).toEqual({});
});
