import { expect, test } from 'vitest';
import { fetchReport } from '../../src/hand-in/fetch-command.ts';

const address = 'https://github.com/user-attachments/files/1/a.csv';
const event = (body: unknown) => JSON.stringify({ action: 'labeled', issue: { body } });

function answering(asked: string[]) {
  return (from: string) => {
    asked.push(from);
    const response = new Response('a,b');
    Object.defineProperty(response, 'url', { value: from });
    return Promise.resolve(response);
  };
}

test('the file that hangs on an issue is fetched, and nothing else', async () => {
  const asked: string[] = [];
  const body = `https://example.com/a.pdf\n[a.csv](${address})`;
  const fetched = await fetchReport(event(body), answering(asked));
  expect(fetched).toEqual({ fileName: 'report.csv', bytes: new TextEncoder().encode('a,b'), body });
  expect(asked).toEqual([address]);
});

test('an issue without a file that can be taken asks nobody for anything', async () => {
  const asked: string[] = [];
  for (const text of [
    event('https://example.com/a.csv'),
    event(null),
    event(1),
    '{}',
    'null',
    'x',
  ]) {
    const fetched = await fetchReport(text, answering(asked));
    expect(fetched).toHaveProperty('told');
  }
  expect(asked).toEqual([]);
});
